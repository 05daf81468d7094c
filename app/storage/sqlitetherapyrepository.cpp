// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitetherapyrepository.h"

#include "domain/exchange/forms.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/words.h"

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

using exchange::Attachment;

constexpr std::array kKinds{words::Word<Attachment::Kind>{Attachment::Kind::Png, "png"_L1},
                            words::Word<Attachment::Kind>{Attachment::Kind::Jpeg, "jpeg"_L1},
                            words::Word<Attachment::Kind>{Attachment::Kind::OggVorbis, "vorbis"_L1}};

} // namespace

SqliteTherapyRepository::SqliteTherapyRepository(Database &database)
    : m_connection(database.connection())
{
}

StoreOutcome SqliteTherapyRepository::take(TakenProgram &taken, const std::vector<Attachment> &attachments)
{
    qint64 id = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        const QString program = taken.program.id.toString(QUuid::WithoutBraces);
        {
            Statement there(m_connection,
                            u"SELECT id, message FROM taken_program WHERE program = ? AND version = ?"_s);
            if (there.bind(program).bind(taken.program.version).next()) {
                if (there.bytes(1) != taken.message)
                    return StoreOutcome::Failed;
                id = there.number(0);
            }
        }
        for (const Attachment &attachment : attachments) {
            Statement insert(m_connection,
                             u"INSERT OR IGNORE INTO program_attachment (sha256, kind, bytes) VALUES (?, ?, ?)"_s);
            insert.bind(attachment.sha256).bind(words::toWord(kKinds, attachment.kind)).bind(attachment.bytes);
            if (const StoreOutcome done = insert.run(); done != StoreOutcome::Ok)
                return done;
        }
        if (id != 0)
            return StoreOutcome::Ok;
        Statement insert(m_connection,
                         u"INSERT INTO taken_program (program, version, content, sign_key, signer, is_verified, message, "
                         "taken_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(program).bind(taken.program.version).bind(exchange::toCbor(taken.program)).bind(taken.signKey);
        insert.bind(taken.signer).bind(taken.isVerified).bind(taken.message).bind(taken.takenAt);
        const StoreOutcome done = insert.run();
        id = insert.insertedId();
        return done;
    });
    if (outcome == StoreOutcome::Ok)
        taken.id = id;
    return outcome;
}

std::vector<TakenProgram> SqliteTherapyRepository::programs() const
{
    Statement select(m_connection,
                     u"SELECT id, content, sign_key, signer, is_verified, message, taken_at FROM taken_program "
                     "ORDER BY id"_s);
    std::vector<TakenProgram> programs;
    while (select.next()) {
        exchange::Result<exchange::AssignedProgram> read = exchange::programFromCbor(select.bytes(1));
        if (exchange::refusalIn(read))
            continue;
        programs.push_back({select.number(0), std::get<exchange::AssignedProgram>(std::move(read)), select.bytes(2),
                            select.text(3), select.integer(4) != 0, select.bytes(5), select.moment(6)});
    }
    return programs;
}

std::optional<Attachment> SqliteTherapyRepository::attachment(const QByteArray &sha256) const
{
    Statement select(m_connection, u"SELECT kind, bytes FROM program_attachment WHERE sha256 = ?"_s);
    if (!select.bind(sha256).next())
        return std::nullopt;
    return Attachment{words::fromWord(kKinds, select.view(0), Attachment::Kind::Png), sha256, select.bytes(1)};
}

StoreOutcome SqliteTherapyRepository::add(SentReport &report)
{
    qint64 id = 0;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        Statement insert(m_connection,
                         u"INSERT INTO sent_report (therapist, number, first_day, last_day, sent_at, message) "
                         "VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(report.therapist).bind(report.number).bind(report.first).bind(report.last).bind(report.sentAt);
        const StoreOutcome done = insert.bind(report.message).run();
        id = insert.insertedId();
        return done;
    });
    if (outcome == StoreOutcome::Ok)
        report.id = id;
    return outcome;
}

std::vector<SentReport> SqliteTherapyRepository::reports() const
{
    Statement select(m_connection,
                     u"SELECT id, number, therapist, first_day, last_day, sent_at, message FROM sent_report "
                     "ORDER BY id"_s);
    std::vector<SentReport> reports;
    while (select.next()) {
        reports.push_back({select.number(0), select.integer(1), select.bytes(2), select.day(3), select.day(4),
                           select.moment(5), select.bytes(6)});
    }
    return reports;
}

StoreOutcome SqliteTherapyRepository::add(const ReportReceipt &receipt)
{
    return m_connection.inTransaction([&] {
        Statement insert(m_connection,
                         u"INSERT OR IGNORE INTO report_receipt (therapist, number, received_at) VALUES (?, ?, ?)"_s);
        return insert.bind(receipt.therapist).bind(receipt.number).bind(receipt.receivedAt).run();
    });
}

std::vector<ReportReceipt> SqliteTherapyRepository::receipts() const
{
    Statement select(m_connection, u"SELECT therapist, number, received_at FROM report_receipt ORDER BY id"_s);
    std::vector<ReportReceipt> receipts;
    while (select.next())
        receipts.push_back({select.bytes(0), select.integer(1), select.moment(2)});
    return receipts;
}

} // namespace evenpace
