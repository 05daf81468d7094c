// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"

#include "samples.h"

#include <QStringList>

/** The same steps for whoever keeps what therapists gave: programs with pictures, reports, receipts. Each step is one call
 *  of a repository. */
namespace evenpace::therapysteps {

inline constexpr int kKinds = 4; ///< steps of one round

inline QByteArray therapist(int round)
{
    return QByteArray(8, static_cast<char>('a' + round % 3));
}

inline TakenProgram program(int round)
{
    TakenProgram taken;
    // A new version of each comes three times.
    const int which = round / 3;
    taken.program.id = QUuid(static_cast<uint>(which + 1), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    taken.program.version = round % 3 + 1;
    taken.program.issuedOn = QDate(2025, 3, 14);
    taken.program.expiresOn = QDate(2025, 6, 14);
    taken.program.issuer = QStringLiteral("A. Example");
    taken.program.name = QStringLiteral("Program %1").arg(which);
    taken.program.sessions = {{QStringLiteral("A"), QStringLiteral("Loosen"), {{QStringLiteral("jaw-rest")}}}};
    taken.program.phases = {{{}, 2, {{1, {QStringLiteral("A")}}}}};
    taken.program.ceilings.milliMinutesADay = 1000 * (round + 1);
    taken.signKey = QByteArray(32, static_cast<char>('k' + round % 3));
    taken.signer = QStringLiteral("A. Example");
    taken.isVerified = round % 2 == 0;
    taken.message = "message " + QByteArray::number(round);
    taken.takenAt = samples::moment(round);
    return taken;
}

inline exchange::Attachment attachment(int round)
{
    using Kind = exchange::Attachment::Kind;
    return {static_cast<Kind>(round % 3), QByteArray(32, static_cast<char>(round % 5)),
            "bytes " + QByteArray::number(round % 5)};
}

inline SentReport report(int round)
{
    const QDate first = QDate(2025, 3, 14).addDays(7 * round);
    return {0, round / 3 + 1, therapist(round), first, first.addDays(6), samples::moment(round), "sealed"};
}

inline StoreOutcome run(int step, TherapyRepository &therapy)
{
    const int round = step / kKinds;
    switch (step % kKinds) {
    case 0: {
        TakenProgram taken = program(round);
        return therapy.take(taken, {attachment(round), attachment(round + 1)});
    }
    case 1: {
        // The same once more.
        TakenProgram again = program(round);
        return therapy.take(again, {});
    }
    case 2: {
        SentReport sent = report(round);
        return therapy.add(sent);
    }
    default:
        return therapy.add(ReportReceipt{therapist(round), round / 3 + 1, samples::moment(step)});
    }
}

/** Everything that is kept, as text. */
inline QString contentsOf(const TherapyRepository &therapy)
{
    QStringList lines;
    for (const TakenProgram &taken : therapy.programs()) {
        lines << QStringLiteral("%1 %2 %3 by %4 (%5) at %6: %7, %8")
                     .arg(taken.id)
                     .arg(taken.program.name)
                     .arg(taken.program.version)
                     .arg(taken.signer, QString::fromLatin1(taken.signKey), taken.takenAt.toString(Qt::ISODate),
                          QString::fromLatin1(taken.message))
                     .arg(taken.isVerified);
    }
    for (int i = 0; i < 5; ++i) {
        if (const auto kept = therapy.attachment(attachment(i).sha256))
            lines << QString::fromLatin1(kept->bytes);
    }
    for (const SentReport &sent : therapy.reports()) {
        lines << QStringLiteral("report %1 %2 to %3, %4, %5")
                     .arg(sent.id)
                     .arg(sent.number)
                     .arg(QString::fromLatin1(sent.therapist), sent.first.toString(Qt::ISODate),
                          sent.sentAt.toString(Qt::ISODate));
    }
    for (const ReportReceipt &receipt : therapy.receipts()) {
        lines << QStringLiteral("receipt %1 of %2")
                     .arg(receipt.number)
                     .arg(QString::fromLatin1(receipt.therapist));
    }
    return lines.join(u'\n');
}

} // namespace evenpace::therapysteps
