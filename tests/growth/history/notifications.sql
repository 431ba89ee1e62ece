INSERT INTO area (area_id, time_zone, languages, names) SELECT area_id, 'Europe/Helsinki', ARRAY['fi'], '{"fi": "Alue"}' FROM own_area
ON CONFLICT DO NOTHING;
INSERT INTO unit (area_id, unit_id, name, coordinator_id) SELECT area_id, unit_id, 'Unit', coordinator_id FROM own_unit
ON CONFLICT DO NOTHING;
INSERT INTO contact (area_id, person_id, email, language, erased)
SELECT area_id, expert_id, 'a@example.org', 'fi', false FROM own_expert
UNION ALL SELECT area_id, coordinator_id, 'a@example.org', 'fi', false FROM own_unit ON CONFLICT DO NOTHING;
INSERT INTO known_order (area_id, order_id, orderer_id, unit_id) SELECT area_id, order_id, orderer_id, unit_id FROM placed;
INSERT INTO known_session (area_id, session_id, order_id, starts_at, ends_at)
SELECT area_id, session_id, order_id, starts_at, ends_at FROM agreed;
-- Three messages of each order; few wait for somebody to be registered, have failed, are told by a person or are due,
-- the oldest among them.
INSERT INTO message (area_id, message_id, event_id, event_type, person_id, template, correlation_id, traceparent, facts,
                     happened_at, state, reason, attempts, due_at, sent_at, sent_to, language, role, undelivered_since,
                     told_at, told_by, told_how)
SELECT area_id, pg_temp.id_at(placed_at, order_id || ' message ' || which),
       pg_temp.id_at(placed_at, order_id || ' event ' || which),
       CASE WHEN number IN (2, 3) THEN 'dispatch.OrderCancelled.v1' ELSE 'dispatch.OfferMade.v1' END,
       expert_id, 'offer_made', order_id::text,
       '00-' || md5(order_id || ' trace ' || which) || '-b7ad6b7169203331-01', '{}', placed_at,
       state, CASE state WHEN 'failed' THEN 'refused' WHEN 'awaiting_contact' THEN 'no_contact_point' ELSE '' END,
       CASE state WHEN 'sent' THEN 1 ELSE 0 END,
       clock_timestamp() + CASE WHEN state = 'queued' AND number = of_all - 1 THEN interval '-1 hour' ELSE interval '1 day' END,
       CASE state WHEN 'sent' THEN placed_at END, CASE state WHEN 'sent' THEN 'a…@example.org' END,
       CASE state WHEN 'sent' THEN 'fi' END, 'expert',
       CASE WHEN state IN ('failed', 'awaiting_contact', 'to_be_told') THEN placed_at END,
       CASE state WHEN 'told' THEN placed_at END, CASE state WHEN 'told' THEN expert_id END, CASE state WHEN 'told' THEN 'phone' END
FROM (
    SELECT *, CASE WHEN area_id <> 'ita-uusimaa' THEN 'sent' WHEN number = 0 THEN 'awaiting_contact' WHEN number = 1 THEN 'failed'
                   WHEN number BETWEEN 4 AND 15 THEN 'to_be_told' WHEN number BETWEEN 16 AND 20 THEN 'told' WHEN number = 21 THEN 'over'
                   WHEN number >= of_all - 20 THEN 'queued' ELSE 'sent' END AS state
    FROM placed
) AS placed, generate_series(1, 3) AS which;
