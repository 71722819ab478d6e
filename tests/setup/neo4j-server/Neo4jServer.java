import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server for one test run. The argument is an empty folder for its data. Once Bolt answers it
 * prints "ready bolt://127.0.0.1:PORT"; it ends on SIGTERM, or as soon as its standard input closes.
 */
class Neo4jServer {
    public static void main(String[] args) throws Exception {
        new Thread(Neo4jServer::exitWhenInputCloses).start();

        // Port 0: the system picks a free one while binding, so no other process can take it in between.
        var anyPort = new SocketAddress("127.0.0.1", 0);
        var dbms = new DatabaseManagementServiceBuilder(Path.of(args[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, anyPort)
                .setConfig(BoltConnector.advertised_address, anyPort)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
                // Half a gigabyte of empty log files, for data that lives a minute.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();

        var database = (GraphDatabaseAPI) dbms.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("ready bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    /** The pipe closes however the test process dies, SIGKILL included: no server outlives its run. */
    private static void exitWhenInputCloses() {
        try {
            while (System.in.read() != -1) {}
        } catch (IOException closedToo) {
            // Ends like the rest.
        }
        // No dbms.shutdown(), here or on SIGTERM: it takes ten seconds, for data that is thrown away.
        Runtime.getRuntime().halt(0);
    }
}
