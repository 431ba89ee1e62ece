INSERT INTO area (area_id, model, names, languages, time_zone, expert_noun, version, opened_at)
SELECT area_id, 'wellbeing_area', '{"fi": "Alue"}', ARRAY['fi'], 'Europe/Helsinki', '{"fi": "a", "sv": "b", "en": "c"}', 1, now()
FROM own_area ON CONFLICT DO NOTHING;
INSERT INTO staff (area_id, person_id, name, roles, version, registered_at)
SELECT area_id, coordinator_id, 'Somebody', ARRAY['unit_coordinator'], 1, now() FROM own_unit ON CONFLICT DO NOTHING;
-- Rights come and go with the orders, as staff do over the years.
INSERT INTO staff_right (area_id, right_id, person_id, role, given_at)
SELECT area_id, pg_temp.id_of(coordinator_id || ' right'), coordinator_id, 'unit_coordinator', '2026-01-01T09:00Z' FROM own_unit
ON CONFLICT DO NOTHING;
INSERT INTO staff (area_id, person_id, name, roles, version, registered_at)
SELECT area_id, pg_temp.id_of(order_id || ' leaver'), 'Somebody', '{}', 2, now() FROM placed ON CONFLICT DO NOTHING;
INSERT INTO staff_right (area_id, right_id, person_id, role, given_at, ended_at, ended_by, reason)
SELECT area_id, pg_temp.id_of(order_id || ' right'), pg_temp.id_of(order_id || ' leaver'), 'orderer', now(), now(),
       order_id, 'left'
FROM placed ON CONFLICT DO NOTHING;
INSERT INTO rights_review (area_id, review_id, began_at, began_by, done_at)
SELECT area_id, pg_temp.id_of(order_id || ' review'), now(), order_id, now() FROM placed ON CONFLICT DO NOTHING;
INSERT INTO emergency_access (area_id, access_id, operator_id, operator, why, minutes, taken_at, ends_at, seen_at, seen_by)
SELECT area_id, pg_temp.id_of(order_id || ' access'), order_id, 'somebody', 'Nobody can be reached tonight.', 15,
       '2026-01-01T09:00Z', '2026-01-01T09:15Z', now(), order_id
FROM placed ON CONFLICT DO NOTHING;
INSERT INTO unit (area_id, unit_id, name, names, cost_centre, coordinator_id, version, registered_at)
SELECT area_id, unit_id, 'Unit', '{}', '1', coordinator_id, 1, now() FROM own_unit ON CONFLICT DO NOTHING;
INSERT INTO expert (area_id, expert_id, display_name, topics, work_forms, languages, version, registered_at)
SELECT area_id, expert_id, 'Somebody', '[{"code": "depression", "perspective": "own"}]', ARRAY['individual'], ARRAY['fi'], 1, now()
FROM own_expert ON CONFLICT DO NOTHING;
INSERT INTO contact_point (area_id, person_id, email, language, version)
SELECT area_id, expert_id, 'a@example.org', 'fi', 1 FROM own_expert
UNION ALL SELECT area_id, coordinator_id, 'a@example.org', 'fi', 1 FROM own_unit ON CONFLICT DO NOTHING;
INSERT INTO agreement (area_id, agreement_id, expert_id, work_forms, valid_from, valid_until, state, training,
                       earlier_experience, wishes, signed_at)
SELECT area_id, pg_temp.id_of(expert_id || ' agreement ' || year), expert_id, ARRAY['individual'],
       make_date(2023 + year, 1, 1), make_date(2023 + year, 12, 31), 'signed', '', '', '', now()
FROM own_expert, generate_series(0, 3) AS year ON CONFLICT DO NOTHING;
INSERT INTO story (area_id, expert_id, language, state, version, text, written_at, written_by, approved_version, approved_text,
                   approved_at, approved_by)
SELECT area_id, expert_id, language, 'redrafted', 2, 'A story.', now(), expert_id, 1, 'A story.', now(), expert_id
FROM own_expert, unnest(ARRAY['fi', 'sv', 'en']) AS language ON CONFLICT DO NOTHING;
INSERT INTO pseudonym (area_id, expert_id, name, own_name, version)
SELECT area_id, expert_id, 'Maple', false, 1 FROM own_expert ON CONFLICT DO NOTHING;
INSERT INTO consent (area_id, expert_id, purpose, given, since, recorded_by)
SELECT area_id, expert_id, purpose, true, now(), expert_id
FROM own_expert, unnest(ARRAY['shown_in_bank', 'contacted_for_training', 'shared_with_partners']) AS purpose
ON CONFLICT DO NOTHING;
INSERT INTO consent_line (area_id, line_id, expert_id, purpose, given, at, recorded_by)
SELECT area_id, pg_temp.id_of(order_id || ' consent'), expert_id, 'shown_in_bank', true, now(), expert_id
FROM placed ON CONFLICT DO NOTHING;
INSERT INTO known_order (area_id, order_id, unit_id) SELECT area_id, order_id, unit_id FROM placed;
INSERT INTO offer (area_id, offer_id, order_id, expert_id, unit_id, assignment_id)
SELECT area_id, offer_id, order_id, expert_id, unit_id, CASE WHEN session_state IS NOT NULL THEN assignment_id END FROM placed;
