INSERT INTO area (area_id, model, time_zone, opened_at, closed_through, policy_sequence)
SELECT area_id, 'wellbeing_area', 'Europe/Helsinki', '2023-01-01Z', '2026-08', 2 FROM own_area ON CONFLICT DO NOTHING;
INSERT INTO unit (area_id, unit_id, name, cost_centre, coordinator_id)
SELECT area_id, unit_id, 'Unit', '1', coordinator_id FROM own_unit ON CONFLICT DO NOTHING;
INSERT INTO fee_schedule (area_id, version, valid_from, currency, paid_by, prices, set_at, set_by)
SELECT area_id, 1, '2023-01-01', 'EUR', 'area',
       '[{"work_form": "individual", "basis": "per_session", "amount_minor": 5000, "min_minor": null, "max_minor": null}]', now(), 'preset'
FROM own_area ON CONFLICT DO NOTHING;
INSERT INTO cancellation_policy (area_id, version, valid_from, deadline_days_before, deadline_time, day_kind, percent, set_at, set_by)
SELECT area_id, 1, '2023-01-01', 1, '15:00', 'calendar',
       '{"held": 100, "cancelled_in_time": 0, "cancelled_late": 100, "moved": 0, "no_show": 100, "empty_group": 100,
         "group_ended_for_reason": 0, "group_ended_otherwise": 100, "expert_ill": 0, "expert_withdrew": 0}', now(), 'preset'
FROM own_area ON CONFLICT DO NOTHING;
INSERT INTO agreement (area_id, expert_id, agreement_id, work_forms, valid_from, valid_until)
SELECT area_id, expert_id, pg_temp.id_of(expert_id || ' agreement ' || year), ARRAY['individual'],
       make_date(2023 + year, 1, 1), make_date(2023 + year, 12, 31)
FROM own_expert, generate_series(0, 3) AS year ON CONFLICT DO NOTHING;
INSERT INTO assignment (area_id, assignment_id) SELECT area_id, assignment_id FROM agreed;

-- Each session with an outcome has a line; a few wait for an agreement, some have no outcome.
CREATE TEMP TABLE IF NOT EXISTS worked AS SELECT agreed.*, '' AS work_month, '' AS decided FROM agreed LIMIT 0;
TRUNCATE worked;
INSERT INTO worked SELECT agreed.*, to_char(starts_at, 'YYYY-MM'),
       CASE WHEN session_state = 'scheduled' THEN 'no' WHEN number IN (9, of_all - 31) THEN 'waits' ELSE 'line' END
FROM agreed;
INSERT INTO session (area_id, session_id, order_id, assignment_id, expert_id, unit_id, work_form, starts_at, ends_at,
                     outcome, outcome_revision, revision, line_id, missing, sequence)
SELECT area_id, session_id, order_id, assignment_id, expert_id, unit_id, 'individual', starts_at, ends_at,
       CASE decided WHEN 'no' THEN NULL ELSE '{"kind": "held", "participants": null, "other_work_minutes": null}'::jsonb END,
       CASE decided WHEN 'no' THEN 0 ELSE 1 END, CASE decided WHEN 'line' THEN 1 ELSE 0 END,
       CASE decided WHEN 'line' THEN pg_temp.id_of(session_id || ' line') END,
       CASE decided WHEN 'waits' THEN ARRAY['agreement'] END, 1
FROM worked;
INSERT INTO fee_line (area_id, line_id, session_id, expert_id, unit_id, revision, kind, amount_minor, currency, rule,
                      policy_version, schedule_version, work_month, statement_month, facts, decided_at)
SELECT area_id, pg_temp.id_of(session_id || ' line'), session_id, expert_id, unit_id, 1, 'fee', 5000, 'EUR', 'held', 1, 1,
       work_month, work_month, '{}', ends_at
FROM worked WHERE decided = 'line';
INSERT INTO session_objection (area_id, objection_id, session_id, raised_as, state)
SELECT area_id, pg_temp.id_of(session_id || ' objection'), session_id, 'expert',
       CASE WHEN number IN (8, of_all - 30) THEN 'open' ELSE 'rejected' END
FROM worked WHERE decided = 'line' AND (number % 5 = 0 OR number IN (8, of_all - 30));

-- Months up to August are closed and stated, with a notice of each unit.
INSERT INTO month (area_id, month, state, noticed_at, closed_at, pay_date, sequence)
SELECT DISTINCT area_id, work_month, 'closed', '2026-01-01Z'::timestamptz, '2026-01-01Z'::timestamptz, '2026-01-31'::date, 2
FROM worked WHERE decided = 'line' AND work_month <= '2026-08' ON CONFLICT DO NOTHING;
INSERT INTO payment_notice (area_id, notice_id, revision, month, unit_id, coordinator_id, total_minor, currency, line_ids, issued_at)
SELECT area_id, pg_temp.id_of(unit_id || ' notice ' || work_month), 1, work_month, unit_id, pg_temp.id_of('somebody'),
       5000 * count(*), 'EUR', array_agg(pg_temp.id_of(session_id || ' line') ORDER BY starts_at), '2026-01-01Z'
FROM worked WHERE decided = 'line' AND work_month <= '2026-08' GROUP BY area_id, unit_id, work_month ON CONFLICT DO NOTHING;
INSERT INTO notice_objection (area_id, objection_id, notice_id, revision, month, unit_id, words, raised_by, raised_at,
                              state, answer, settled_by, settled_at)
SELECT area_id, pg_temp.id_of(unit_id || ' objected ' || work_month), pg_temp.id_of(unit_id || ' notice ' || work_month), 1, work_month,
       unit_id, 'no', pg_temp.id_of('somebody'), max(starts_at), 'rejected', 'yes', pg_temp.id_of('somebody'), max(starts_at)
FROM worked WHERE decided = 'line' AND work_month <= '2026-08' GROUP BY area_id, unit_id, work_month ON CONFLICT DO NOTHING;
INSERT INTO statement (area_id, statement_id, month, expert_id, pay_date, total_minor, currency, issued_at)
SELECT area_id, pg_temp.id_of(expert_id || ' statement ' || work_month), work_month, expert_id, '2026-01-31', 5000 * count(*),
       'EUR', '2026-01-01Z'
FROM worked WHERE decided = 'line' AND work_month <= '2026-08' GROUP BY area_id, expert_id, work_month ON CONFLICT DO NOTHING;
INSERT INTO statement_line (area_id, statement_id, position, line_id)
SELECT area_id, pg_temp.id_of(expert_id || ' statement ' || work_month),
       row_number() OVER (PARTITION BY area_id, expert_id, work_month ORDER BY starts_at), pg_temp.id_of(session_id || ' line')
FROM worked WHERE decided = 'line' AND work_month <= '2026-08';
