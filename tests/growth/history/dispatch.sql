-- What registry and billing said.
INSERT INTO area (area_id, model, time_zone) SELECT area_id, 'wellbeing_area', 'Europe/Helsinki' FROM own_area
ON CONFLICT DO NOTHING;
INSERT INTO unit (area_id, unit_id, coordinator_id) SELECT area_id, unit_id, coordinator_id FROM own_unit
ON CONFLICT DO NOTHING;
INSERT INTO expert (area_id, expert_id, topics, work_forms, languages)
SELECT area_id, expert_id,
       CASE WHEN number % 2 = 0 THEN ARRAY['depression:own', 'opioids:own'] ELSE ARRAY['carer:own', 'opioids:own'] END,
       ARRAY['individual', 'group'], ARRAY['fi']
FROM own_expert ON CONFLICT DO NOTHING;
INSERT INTO expert_consent (area_id, expert_id, purpose, given)
SELECT area_id, expert_id, 'shown_in_bank', true FROM own_expert ON CONFLICT DO NOTHING;
INSERT INTO agreement (area_id, expert_id, agreement_id, work_forms, valid_from, valid_until)
SELECT area_id, expert_id, pg_temp.id_of(expert_id || ' agreement ' || year), ARRAY['individual', 'group'],
       make_date(2023 + year, 1, 1), make_date(2023 + year, 12, 31)
FROM own_expert, generate_series(0, 3) AS year ON CONFLICT DO NOTHING;
INSERT INTO reporting_policy (area_id, version, report_within_hours, remind_after_hours, remind_again_after_hours, set_by, set_at)
SELECT area_id, version, 72, 24, 168, pg_temp.id_of('somebody'), now() FROM own_area, generate_series(1, 3) AS version
ON CONFLICT DO NOTHING;

-- Orders and what follows from them.
INSERT INTO "order" (area_id, order_id, unit_id, orderer_id, work_form, topics, language, seats, seats_taken,
                     contact_method, starts_at, ends_at, responsibility, target_group, place, client_reference, state,
                     version, terms_revision, created_at)
SELECT area_id, order_id, unit_id, orderer_id, CASE WHEN number IN (5, 6) THEN 'lecture' ELSE 'individual' END,
       ARRAY['depression:own'], 'fi',
       CASE WHEN order_state = 'partly_filled' THEN 2 ELSE 1 END,
       CASE WHEN order_state IN ('filled', 'partly_filled') THEN 1 ELSE 0 END, 'on_site', ARRAY[starts_at],
       ARRAY[ends_at], '', '', '', '', order_state, 3, 1, placed_at
FROM placed;
INSERT INTO offer (area_id, offer_id, order_id, expert_id, made_at, expires_at, state, closed_at)
SELECT area_id, declined_id, order_id, asked_too_id, placed_at, placed_at + interval '30 days', 'declined', placed_at
FROM placed
UNION ALL
SELECT area_id, offer_id, order_id, expert_id, placed_at, placed_at + interval '30 days',
       CASE order_state WHEN 'open' THEN 'open' WHEN 'cancelled' THEN 'declined' ELSE 'accepted' END,
       CASE order_state WHEN 'open' THEN NULL ELSE placed_at END
FROM placed;
INSERT INTO assignment (area_id, assignment_id, order_id, offer_id, expert_id, unit_id, work_form, seat, accepted_at)
SELECT area_id, assignment_id, order_id, offer_id, expert_id, unit_id, 'individual', 1, placed_at FROM agreed;
INSERT INTO session (area_id, session_id, order_id, assignment_id, expert_id, unit_id, work_form, starts_at, ends_at,
                     scheduled_at, state, revision)
SELECT area_id, session_id, order_id, assignment_id, expert_id, unit_id, 'individual', starts_at, ends_at, placed_at,
       session_state, CASE session_state WHEN 'scheduled' THEN 0 ELSE 1 END
FROM agreed;
INSERT INTO outcome (area_id, session_id, revision, kind, cancelled_by, known_at, reported_by, reported_as, reported_at, reason)
SELECT area_id, session_id, 1, session_state, CASE session_state WHEN 'cancelled' THEN 'orderer' END,
       CASE session_state WHEN 'cancelled' THEN starts_at - interval '2 hours' END, orderer_id, 'orderer', ends_at, ''
FROM agreed WHERE session_state <> 'scheduled';
INSERT INTO move (area_id, move_id, session_id, order_id, expert_id, unit_id, starts_at, ends_at, session_revision,
                  proposed_at, proposed_by, proposed_as, state, closed_at, closed_by, closed_as)
SELECT area_id, pg_temp.id_at(placed_at, session_id || ' move'), session_id, order_id, expert_id, unit_id, starts_at,
       ends_at, 0, placed_at, orderer_id, 'orderer', CASE WHEN is_open THEN 'open' ELSE 'declined' END,
       CASE WHEN NOT is_open THEN placed_at END, CASE WHEN NOT is_open THEN expert_id END,
       CASE WHEN NOT is_open THEN 'expert' END
FROM (SELECT *, session_state = 'scheduled' AND number % 3 = 0 AS is_open FROM agreed) AS agreed;
INSERT INTO objection (area_id, objection_id, session_id, order_id, expert_id, unit_id, about, session_revision,
                       raised_at, raised_by, raised_as, words, state, answered_at, answered_by, answered_as, answer)
SELECT area_id, pg_temp.id_at(ends_at, session_id || ' objection'), session_id, order_id, expert_id, unit_id, 'outcome',
       1, ends_at, expert_id, 'expert', 'no', CASE WHEN is_open THEN 'open' ELSE 'rejected' END,
       CASE WHEN NOT is_open THEN ends_at END, CASE WHEN NOT is_open THEN orderer_id END,
       CASE WHEN NOT is_open THEN 'coordinator' END, CASE WHEN NOT is_open THEN 'yes' END
FROM (SELECT *, number IN (8, of_all - 30) AS is_open FROM agreed WHERE session_state <> 'scheduled') AS agreed;
