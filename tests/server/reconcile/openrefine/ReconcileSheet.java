import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtension;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.util.HttpClient;
import com.google.refine.util.ParsingUtilities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Matches a sheet with a reconciliation service by OpenRefine's own classes, and fetches columns for what was matched, as
 * its pages have it do. Standard input: {"service", "columns", "rows", "details", "extension"}; standard output: JSON.
 */
public class ReconcileSheet {

    public static void main(String[] args) throws Exception {
        JsonNode sheet = ParsingUtilities.mapper.readTree(System.in);
        String service = sheet.get("service").asText();
        JsonNode manifest = ParsingUtilities.mapper.readTree(new HttpClient().getAsString(service, null));

        Project project = new Project();
        List<String> columns = new ArrayList<>();
        for (JsonNode name : sheet.get("columns")) {
            project.columnModel.addColumn(-1, new Column(columns.size(), name.asText()), true);
            columns.add(name.asText());
        }
        for (JsonNode cells : sheet.get("rows")) {
            Row row = new Row(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                if (cells.hasNonNull(i)) row.setCell(i, new Cell(cells.get(i).asText(), null));
            }
            project.rows.add(row);
        }

        List<StandardReconConfig.ColumnDetail> details = new ArrayList<>();
        for (JsonNode detail : sheet.get("details")) {
            details.add(ParsingUtilities.mapper.treeToValue(detail, StandardReconConfig.ColumnDetail.class));
        }
        StandardReconConfig config = new StandardReconConfig(service, manifest.get("identifierSpace").asText(),
                manifest.get("schemaSpace").asText(), null, null, true, manifest.get("batchSize").asInt(), details);

        ObjectNode answer = ParsingUtilities.mapper.createObjectNode();
        ArrayNode rows = answer.putArray("rows");
        Set<String> matched = new LinkedHashSet<>();
        int size = config.getBatchSize(project.rows.size());
        answer.put("batchSize", size);
        for (int from = 0; from < project.rows.size(); from += size) {
            List<ReconJob> jobs = new ArrayList<>();
            for (int at = from; at < Math.min(from + size, project.rows.size()); at++) {
                Row row = project.rows.get(at);
                jobs.add(config.createJob(project, at, row, columns.get(0), row.getCell(0)));
            }
            for (Recon recon : config.batchRecon(jobs, 1L)) {
                ObjectNode shown = rows.addObject();
                shown.put("judgment", recon.judgment.toString());
                shown.put("error", recon.error);
                shown.put("match", recon.match == null ? null : recon.match.id);
                ArrayNode candidates = shown.putArray("candidates");
                if (recon.candidates != null) for (ReconCandidate one : recon.candidates) candidates.add(one.id);
                if (recon.match != null) matched.add(recon.match.id);
            }
        }

        DataExtensionConfig wanted = DataExtensionConfig.reconstruct(sheet.get("extension").toString());
        ReconciledDataExtensionJob job = new ReconciledDataExtensionJob(wanted, service);
        Map<String, ReconCandidate> known = new HashMap<>();
        ObjectNode extended = answer.putObject("extended");
        for (Map.Entry<String, DataExtension> one : job.extend(matched, known).entrySet()) {
            ArrayNode data = extended.putArray(one.getKey());
            for (Object[] line : one.getValue().data) {
                ArrayNode cells = data.addArray();
                for (Object cell : line) cells.addPOJO(cell instanceof ReconCandidate ? ((ReconCandidate) cell).id : cell);
            }
        }
        System.out.println("ANSWER " + ParsingUtilities.mapper.writeValueAsString(answer));
        System.exit(0);
    }
}
