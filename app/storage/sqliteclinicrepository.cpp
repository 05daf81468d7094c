// SPDX-License-Identifier: Apache-2.0
#include "storage/sqliteclinicrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/jsontext.h"
#include "storage/words.h"

using namespace Qt::StringLiterals;

namespace evenpace {

using exchange::ClinicSummary;
using exchange::Flag;
using exchange::FlagKind;
using exchange::FlagRules;

namespace {

using words::Word;

constexpr std::array kFlags{
    Word<FlagKind>{FlagKind::RedFlag, "red_flag"_L1},
    Word<FlagKind>{FlagKind::Over, "over"_L1},
    Word<FlagKind>{FlagKind::PainRising, "pain_rising"_L1},
    Word<FlagKind>{FlagKind::WorseMornings, "worse_mornings"_L1},
    Word<FlagKind>{FlagKind::LongFlare, "long_flare"_L1},
    Word<FlagKind>{FlagKind::NotStarted, "not_started"_L1},
    Word<FlagKind>{FlagKind::Silent, "silent"_L1},
    Word<FlagKind>{FlagKind::Finished, "finished"_L1},
};

// A day that is not there is stored as 0, which is long before anybody's.
qint64 numberOf(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

QDate dayOf(qint64 number)
{
    return number == 0 ? QDate() : QDate::fromJulianDay(number);
}

QDate dayIn(const Statement &row, int column)
{
    return dayOf(row.number(column));
}

/** "over 2 2460838", a line for each. */
QString textOf(const std::vector<Flag> &flags)
{
    QStringList lines;
    for (const Flag &flag : flags)
        lines << u"%1 %2 %3"_s.arg(words::toWord(kFlags, flag.kind)).arg(flag.amount).arg(numberOf(flag.since));
    return lines.join(u'\n');
}

std::vector<Flag> flagsIn(const QString &text)
{
    std::vector<Flag> flags;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ');
        for (const Word<FlagKind> &entry : kFlags) {
            if (parts.size() == 3 && parts[0] == entry.word)
                flags.push_back({entry.value, parts[1].toInt(), dayOf(parts[2].toLongLong())});
        }
    }
    return flags;
}

ClinicPatient patientIn(const Statement &row)
{
    return {row.number(0), row.text(1),        row.bytes(2),   row.bytes(3),
            row.moment(4), row.number(5) != 0, row.integer(6), row.text(7).split(u' ', Qt::SkipEmptyParts)};
}

constexpr QLatin1StringView kRules = "flag_rules"_L1;
constexpr QLatin1StringView kSummarizedBy = "summary_rules"_L1;
constexpr QLatin1StringView kLockHash = "lock_hash"_L1;
constexpr QLatin1StringView kWrongTries = "lock_wrong_tries"_L1;
constexpr QLatin1StringView kWrongAt = "lock_wrong_at"_L1;
constexpr QLatin1StringView kIsOffered = "lock_is_offered"_L1;

} // namespace

SqliteClinicRepository::SqliteClinicRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

std::vector<ClinicRow> SqliteClinicRepository::caseload() const
{
    Statement select(m_connection,
                     u"SELECT id, name, length(key_id) > 0, is_archived, program, weeks, assigned_on, begun_on, "
                     "reported_on, last_day, report_number, flags "
                     "FROM clinic_patient LEFT JOIN clinic_summary ON patient_id = id ORDER BY id"_s);
    std::vector<ClinicRow> rows;
    while (select.next()) {
        rows.push_back({select.number(0), select.text(1), select.number(2) != 0, select.number(3) != 0,
                        ClinicSummary{select.text(4), select.integer(5), dayIn(select, 6), dayIn(select, 7),
                                      dayIn(select, 8), dayIn(select, 9), select.integer(10), flagsIn(select.text(11))}});
    }
    return rows;
}

std::optional<ClinicPatient> SqliteClinicRepository::patient(qint64 id) const
{
    Statement select(m_connection, u"SELECT id, name, key_id, card, added_at, is_archived, acknowledged, cautions "
                                   "FROM clinic_patient WHERE id = ?"_s);
    return select.bind(id).next() ? std::optional(patientIn(select)) : std::nullopt;
}

std::optional<ClinicPatient> SqliteClinicRepository::patientOf(const exchange::KeyId &key) const
{
    if (key.isEmpty())
        return {};
    Statement select(m_connection, u"SELECT id, name, key_id, card, added_at, is_archived, acknowledged, cautions "
                                   "FROM clinic_patient WHERE key_id = ? AND length(key_id) > 0"_s);
    return select.bind(key).next() ? std::optional(patientIn(select)) : std::nullopt;
}

StoreOutcome SqliteClinicRepository::insert(ClinicPatient &patient)
{
    Statement insert(m_connection, u"INSERT INTO clinic_patient (name, key_id, card, added_at, is_archived, acknowledged, "
                                   "cautions) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    const StoreOutcome outcome = insert.bind(patient.name)
                                     .bind(patient.key)
                                     .bind(patient.card)
                                     .bind(patient.addedAt)
                                     .bind(patient.isArchived)
                                     .bind(patient.acknowledged)
                                     .bind(patient.cautions.join(u' '))
                                     .run();
    if (outcome == StoreOutcome::Ok)
        patient.id = insert.insertedId();
    return outcome;
}

StoreOutcome SqliteClinicRepository::update(const ClinicPatient &patient)
{
    Statement update(m_connection, u"UPDATE clinic_patient SET name = ?, key_id = ?, card = ?, is_archived = ?, "
                                   "acknowledged = ?, cautions = ? WHERE id = ?"_s);
    const StoreOutcome outcome = update.bind(patient.name)
                                     .bind(patient.key)
                                     .bind(patient.card)
                                     .bind(patient.isArchived)
                                     .bind(patient.acknowledged)
                                     .bind(patient.cautions.join(u' '))
                                     .bind(patient.id)
                                     .run();
    return outcome == StoreOutcome::Ok && update.changed() == 0 ? StoreOutcome::NotFound : outcome;
}

StoreOutcome SqliteClinicRepository::save(ClinicPatient &patient)
{
    if (patient.name.isEmpty())
        return StoreOutcome::Failed;
    const std::optional<ClinicPatient> other = patientOf(patient.key);
    if (other && other->id != patient.id)
        return StoreOutcome::Failed;
    return m_connection.inTransaction([&] { return patient.id == 0 ? insert(patient) : update(patient); });
}

StoreOutcome SqliteClinicRepository::deleteForGood(const QString &sql, qint64 id)
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement remove(m_connection, sql);
        const StoreOutcome ran = remove.bind(id).run();
        return ran == StoreOutcome::Ok && remove.changed() == 0 ? StoreOutcome::NotFound : ran;
    });
    if (outcome == StoreOutcome::Ok)
        m_database.wipeTraces();
    return outcome;
}

StoreOutcome SqliteClinicRepository::deletePatient(qint64 id)
{
    return deleteForGood(u"DELETE FROM clinic_patient WHERE id = ?"_s, id);
}

StoreOutcome SqliteClinicRepository::write(qint64 patient, const ClinicSummary &summary)
{
    if (!this->patient(patient))
        return StoreOutcome::NotFound;
    Statement upsert(m_connection,
                     u"INSERT INTO clinic_summary (patient_id, program, weeks, assigned_on, begun_on, reported_on, "
                     "last_day, report_number, flags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT (patient_id) DO UPDATE SET program = excluded.program, weeks = excluded.weeks, "
                     "assigned_on = excluded.assigned_on, begun_on = excluded.begun_on, "
                     "reported_on = excluded.reported_on, last_day = excluded.last_day, "
                     "report_number = excluded.report_number, flags = excluded.flags"_s);
    return upsert.bind(patient)
        .bind(summary.program)
        .bind(summary.weeks)
        .bind(numberOf(summary.assignedOn))
        .bind(numberOf(summary.begunOn))
        .bind(numberOf(summary.reportedOn))
        .bind(numberOf(summary.lastDay))
        .bind(summary.reportNumber)
        .bind(textOf(summary.flags))
        .run();
}

StoreOutcome SqliteClinicRepository::summarize(qint64 patient, const ClinicSummary &summary)
{
    return m_connection.inTransaction([&] { return write(patient, summary); });
}

StoreOutcome SqliteClinicRepository::summarizeAll(const std::vector<std::pair<qint64, ClinicSummary>> &summaries,
                                                  const FlagRules &by)
{
    return m_connection.inTransaction([&] {
        for (const auto &[patient, summary] : summaries) {
            const StoreOutcome outcome = write(patient, summary);
            if (outcome != StoreOutcome::Ok && outcome != StoreOutcome::NotFound)
                return outcome;
        }
        return choose(kSummarizedBy, jsonText(exchange::toJson(by)));
    });
}

StoreOutcome SqliteClinicRepository::keep(ClinicReport &report, const ClinicSummary &summary)
{
    qint64 id = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement same(m_connection, u"SELECT id FROM clinic_report WHERE patient_id = ? AND number = ? AND message = ?"_s);
        if (same.bind(report.patient).bind(report.number).bind(report.message).next()) {
            id = same.number(0);
            return write(report.patient, summary);
        }
        // First, for it says whether there is such a patient.
        if (const StoreOutcome written = write(report.patient, summary); written != StoreOutcome::Ok)
            return written;
        Statement insert(m_connection,
                         u"INSERT INTO clinic_report (patient_id, number, first, last, made_on, received_at, program_id, "
                         "program_version, sign_key, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const StoreOutcome ran = insert.bind(report.patient)
                                     .bind(report.number)
                                     .bind(report.first)
                                     .bind(report.last)
                                     .bind(report.madeOn)
                                     .bind(report.receivedAt)
                                     .bind(report.programId.isNull() ? u""_s : report.programId.toString(QUuid::WithoutBraces))
                                     .bind(report.programVersion)
                                     .bind(report.signKey)
                                     .bind(report.message)
                                     .run();
        id = insert.insertedId();
        return ran;
    });
    if (outcome == StoreOutcome::Ok)
        report.id = id;
    return outcome;
}

std::vector<ClinicReport> SqliteClinicRepository::reports(qint64 patient) const
{
    Statement select(m_connection, u"SELECT id, patient_id, number, first, last, made_on, received_at, program_id, "
                                   "program_version, sign_key, message FROM clinic_report WHERE patient_id = ? ORDER BY id"_s);
    select.bind(patient);
    std::vector<ClinicReport> list;
    while (select.next()) {
        list.push_back({select.number(0), select.number(1), select.integer(2), select.day(3), select.day(4), select.day(5),
                        select.moment(6), QUuid::fromString(select.text(7)), select.integer(8), select.bytes(9),
                        select.bytes(10)});
    }
    return list;
}

std::vector<ClinicNote> SqliteClinicRepository::notes(qint64 patient) const
{
    Statement select(m_connection,
                     u"SELECT id, patient_id, text, at FROM clinic_note WHERE patient_id = ? ORDER BY id DESC"_s);
    select.bind(patient);
    std::vector<ClinicNote> list;
    while (select.next())
        list.push_back({select.number(0), select.number(1), select.text(2), select.moment(3)});
    return list;
}

StoreOutcome SqliteClinicRepository::save(ClinicNote &note)
{
    if (note.text.isEmpty())
        return StoreOutcome::Failed;
    if (!patient(note.patient))
        return StoreOutcome::NotFound;
    return m_connection.inTransaction([&] {
        if (note.id == 0) {
            Statement insert(m_connection, u"INSERT INTO clinic_note (patient_id, text, at) VALUES (?, ?, ?)"_s);
            const StoreOutcome outcome = insert.bind(note.patient).bind(note.text).bind(note.at).run();
            if (outcome == StoreOutcome::Ok)
                note.id = insert.insertedId();
            return outcome;
        }
        Statement update(m_connection, u"UPDATE clinic_note SET text = ? WHERE id = ?"_s);
        const StoreOutcome outcome = update.bind(note.text).bind(note.id).run();
        return outcome == StoreOutcome::Ok && update.changed() == 0 ? StoreOutcome::NotFound : outcome;
    });
}

StoreOutcome SqliteClinicRepository::deleteNote(qint64 id)
{
    return deleteForGood(u"DELETE FROM clinic_note WHERE id = ?"_s, id);
}

FlagRules SqliteClinicRepository::rulesAt(QLatin1StringView key) const
{
    Statement select(m_connection, u"SELECT value FROM clinic_choice WHERE key = ?"_s);
    return select.bind(key).next() ? exchange::flagRulesFromJson(jsonObject(select.view(0))) : FlagRules();
}

FlagRules SqliteClinicRepository::rules() const
{
    return rulesAt(kRules);
}

FlagRules SqliteClinicRepository::summarizedBy() const
{
    return rulesAt(kSummarizedBy);
}

StoreOutcome SqliteClinicRepository::choose(QLatin1StringView key, const QString &value)
{
    Statement upsert(m_connection, u"INSERT INTO clinic_choice (key, value) VALUES (?, ?) "
                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    return upsert.bind(key).bind(value).run();
}

StoreOutcome SqliteClinicRepository::save(const FlagRules &rules)
{
    return m_connection.inTransaction([&] { return choose(kRules, jsonText(exchange::toJson(rules))); });
}

ClinicLock SqliteClinicRepository::lock() const
{
    ClinicLock lock;
    Statement select(m_connection, u"SELECT key, value FROM clinic_choice"_s);
    while (select.next()) {
        const QString key = select.text(0);
        if (key == kLockHash)
            lock.hash = select.text(1);
        else if (key == kWrongTries)
            lock.wrongTries = select.text(1).toInt();
        else if (key == kWrongAt)
            lock.wrongAt = QDateTime::fromString(select.text(1), Qt::ISODateWithMs);
        else if (key == kIsOffered)
            lock.isOffered = select.text(1) == u"1";
    }
    return lock;
}

StoreOutcome SqliteClinicRepository::save(const ClinicLock &lock)
{
    const std::array<std::pair<QLatin1StringView, QString>, 4> all{
        {{kLockHash, lock.hash},
         {kWrongTries, QString::number(lock.wrongTries)},
         {kWrongAt, lock.wrongAt.isValid() ? lock.wrongAt.toUTC().toString(Qt::ISODateWithMs) : QString()},
         {kIsOffered, lock.isOffered ? u"1"_s : u"0"_s}}};
    return m_connection.inTransaction([&] {
        StoreOutcome outcome = StoreOutcome::Ok;
        for (const auto &[key, value] : all) {
            if (outcome != StoreOutcome::Ok)
                break;
            outcome = choose(key, value);
        }
        return outcome;
    });
}

StoreOutcome SqliteClinicRepository::deleteEverything()
{
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        StoreOutcome ran = StoreOutcome::Ok;
        // Reports, notes and summaries go with their patients.
        for (const QString &sql :
             {u"DELETE FROM clinic_patient"_s, u"DELETE FROM clinic_choice"_s}) {
            if (ran == StoreOutcome::Ok)
                ran = Statement(m_connection, sql).run();
        }
        return ran;
    });
    if (outcome == StoreOutcome::Ok)
        m_database.wipeTraces();
    return outcome;
}

} // namespace evenpace
