// The country, above every area, and the register's book-keeping: no revision has been written yet.
MERGE (:Territory:Country {code: 'CN', name: '中国'});
MERGE (:Register {key: 'register', revision: 0, at: '0001-01-01T00:00:00.000Z'});
