-- What was said and heard: four events of each order; what is older than it is kept for is an hour's worth.
INSERT INTO outbox_archive (id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at, correlation_id,
                            causation_id, traceparent, tracestate, payload, created_at, published_at)
SELECT nextval('said'), area_id, pg_temp.id_at(placed_at, order_id || ' event ' || which),
       current_setting('history.topic'), area_id || ':' || order_id, 'said.Something.v1', 'schema', order_id::text,
       which, placed_at, order_id::text, NULL,
       '00-' || md5(order_id || ' trace ' || which) || '-b7ad6b7169203331-01', '', convert_to('{}', 'UTF8'),
       placed_at, clock_timestamp() - (current_setting('history.now')::timestamptz - placed_at) * 0.365
           - CASE WHEN number < 2 THEN interval '30 days' ELSE interval '0' END
FROM (SELECT placed.*, which FROM placed, generate_series(1, 4) AS which ORDER BY placed_at) AS placed;

INSERT INTO inbox (area_id, consumer, event_id, heard_at)
SELECT area_id, 'growth.topic', pg_temp.id_at(placed_at, order_id || ' heard ' || which),
       clock_timestamp() - (current_setting('history.now')::timestamptz - placed_at) * 0.39
           - CASE WHEN number < 2 THEN interval '60 days' ELSE interval '0' END
FROM placed, generate_series(1, 4) AS which ORDER BY placed_at;

INSERT INTO idempotency (area_id, subject, key, fingerprint, status, headers, body, created_at)
SELECT area_id, 'somebody', order_id::text, '\x00', 201, '{}', convert_to('{}', 'UTF8'),
       clock_timestamp() - (current_setting('history.now')::timestamptz - placed_at) * 0.006
           - CASE WHEN number < 2 THEN interval '2 days' ELSE interval '0' END
FROM placed;

INSERT INTO read_log (area_id, reader, what, about, purpose, read_at)
SELECT area_id, 'somebody', 'work', expert_id::text, 'to know', placed_at FROM placed;

INSERT INTO parked_event (area_id, consumer, key, event_id, type, topic, partition, "offset", headers, payload, cause,
                          cause_group, blocked, parked_at, settled_at)
SELECT area_id, 'growth.topic', area_id || ':' || order_id, pg_temp.id_at(placed_at, order_id || ' parked'),
       'said.Something.v1', 'growth.topic', 0, number, '[]', convert_to('{}', 'UTF8'), 'ValueError: it', 'ValueError: …',
       false, placed_at,
       CASE WHEN area_id <> 'ita-uusimaa' OR number NOT IN (0, of_all - 1)
            THEN clock_timestamp() - (current_setting('history.now')::timestamptz - placed_at) * 0.365
                 - CASE WHEN number < 3 THEN interval '30 days' ELSE interval '0' END END
FROM placed WHERE number % 2 = 0 OR number = of_all - 1;

INSERT INTO outbox (area_id, event_id, topic, key, type, schema, subject, sequence, said_at, correlation_id, traceparent,
                    tracestate, payload)
SELECT area_id, pg_temp.id_at(placed_at, order_id || ' unsaid'), current_setting('history.topic'), area_id || ':' || order_id,
       'said.Something.v1', 'schema', order_id::text, 9, placed_at, order_id::text, '00-' || md5(order_id || ' unsaid') || '-b7ad6b7169203331-01',
       '', convert_to('{}', 'UTF8')
FROM placed WHERE number = of_all - 1 AND area_id = 'ita-uusimaa';

INSERT INTO republish_request (area_id, topic, since, until, reached, last, done_at)
SELECT '?', current_setting('history.topic'), placed_at, placed_at,
       (SELECT min(id) - 1 FROM outbox_archive WHERE said_at = placed_at), (SELECT max(id) FROM outbox_archive WHERE said_at = placed_at),
       CASE WHEN number < of_all - 1 THEN placed_at END
FROM placed WHERE area_id = 'ita-uusimaa' AND (number < 20 OR number = of_all - 1);

-- What is due by itself later, and nothing now: whatever rings has been asked for by name.
INSERT INTO timer (area_id, kind, subject, due_at, facts)
SELECT area_id, 'growth', order_id::text, current_setting('history.now')::timestamptz + interval '1 day' * (1 + number % 300), '{}'
FROM placed;
