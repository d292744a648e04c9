// Keep other writers waiting until this transaction ends, also before the first write. 排队登记
//
// An import takes revisions in many transactions and cannot hold the Register node of the revision through all of them.
//
// queue  the node that is held
MERGE (queue:Register {key: 'writers'})
SET queue.key = queue.key
RETURN queue.key AS queue
