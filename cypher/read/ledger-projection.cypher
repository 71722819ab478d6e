// In which way were the rows of the ledger last written, all of them?
//   no parameters
//   row: projection (null where none was ever written)
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.projection AS projection
