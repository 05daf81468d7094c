// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/clinicrepository.h"

#include "samples.h"

#include <QStringList>

/** The same steps for whoever keeps the clinic. Each step is one call of a repository. */
namespace evenpace::clinicsteps {

inline constexpr int kKinds = 8; ///< steps of one round

// A value in every field, so that one mixed up with another shows.

inline ClinicPatient patient(int step)
{
    return {0,
            QStringLiteral("Patient %1").arg(step),
            QByteArray::number(10'000'000 + step),
            QByteArray("card\0", 5) + QByteArray::number(step),
            samples::moment(step),
            step % 3 == 0,
            step % 7,
            step % 2 == 0 ? QStringList{QStringLiteral("HEADLOW"), QStringLiteral("KNEE")} : QStringList()};
}

inline exchange::ClinicSummary summary(int step)
{
    const QDate day = QDate(2026, 6, 1).addDays(step % 100);
    exchange::ClinicSummary summary{QStringLiteral("Program %1").arg(step), 1 + step % 52, day, day.addDays(1), day.addDays(9),
                                    day.addDays(8), step, {}};
    summary.flags = {{exchange::FlagKind::Over, step, day.addDays(2)}, {exchange::FlagKind::LongFlare, 8, day}};
    return summary;
}

inline ClinicReport report(int step, qint64 patient)
{
    const QDate day = QDate(2026, 6, 1).addDays(step % 100);
    return {0,
            patient,
            1 + step,
            day,
            day.addDays(6),
            day.addDays(7),
            samples::moment(step),
            QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(step, 12, 10, QLatin1Char('0'))),
            step % 9,
            QByteArray("key\0", 4) + QByteArray::number(step),
            QByteArray("message\0", 8) + QByteArray::number(step)};
}

inline StoreOutcome run(int step, ClinicRepository &clinic)
{
    const int round = step / kKinds;
    const std::vector<ClinicRow> rows = clinic.caseload();
    switch (step % kKinds) {
    case 0: {
        ClinicPatient made = patient(step);
        return clinic.save(made);
    }
    case 1: {
        ClinicPatient changed = *clinic.patient(rows.back().id);
        changed.name += QStringLiteral(" again");
        changed.isArchived = !changed.isArchived;
        changed.acknowledged += 1;
        changed.cautions << QStringLiteral("BAL");
        return clinic.save(changed);
    }
    case 2: {
        ClinicReport came = report(step, rows.back().id);
        return clinic.keep(came, summary(step));
    }
    case 3: {
        ClinicReport again = report(round % 2 == 0 ? step - 1 : step, rows.back().id);
        return clinic.keep(again, summary(step));
    }
    case 4: {
        ClinicNote note{0, rows.back().id, QStringLiteral("Note %1").arg(step), samples::moment(step)};
        return clinic.save(note);
    }
    case 5: {
        ClinicNote note = clinic.notes(rows.back().id).front();
        note.text += QStringLiteral(" and more");
        return clinic.save(note);
    }
    case 6: {
        if (round % 2 == 0) {
            exchange::FlagRules rules;
            rules.set(exchange::RuleNumber::OverDays, 2 + round % 5);
            return clinic.save(rules);
        }
        return clinic.save(ClinicLock{QStringLiteral("hash %1").arg(step), round % 6, samples::moment(step), true});
    }
    default:
        if (round % 4 == 3)
            return clinic.deletePatient(rows.front().id);
        if (round % 4 == 1)
            return clinic.deleteNote(clinic.notes(rows.back().id).front().id);
        if (round % 4 == 2) {
            exchange::FlagRules rules;
            rules.set(exchange::RuleNumber::SilentDays, 11 + round);
            return clinic.summarizeAll({{rows.back().id, summary(step)}, {rows.back().id + 99, summary(step)}}, rules);
        }
        return clinic.summarize(rows.back().id, summary(step));
    }
}

inline QString textOf(const exchange::ClinicSummary &summary)
{
    QStringList parts{summary.program, QString::number(summary.weeks)};
    for (const QDate &day : {summary.assignedOn, summary.begunOn, summary.reportedOn, summary.lastDay})
        parts << day.toString(Qt::ISODate);
    parts << QString::number(summary.reportNumber);
    for (const exchange::Flag &flag : summary.flags)
        parts << QStringLiteral("%1 %2 %3").arg(exchange::nameOf(flag.kind), QString::number(flag.amount),
                                               flag.since.toString(Qt::ISODate));
    return parts.join(u'|');
}

/** Everything that is kept, as text. */
inline QString contentsOf(const ClinicRepository &clinic)
{
    const auto text = [](const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); };
    QStringList lines;
    for (const ClinicRow &row : clinic.caseload()) {
        const ClinicPatient kept = *clinic.patient(row.id);
        lines << QStringLiteral("%1 %2 %3 %4").arg(QString::number(row.id), row.name, QString::number(row.hasKey), textOf(row.summary));
        lines << QStringLiteral("  %1 %2 %3 %4 %5 %6")
                     .arg(QString::fromLatin1(kept.key.toHex()), QString::fromLatin1(kept.card.toHex()), text(kept.addedAt),
                          QString::number(row.isArchived), QString::number(kept.acknowledged), kept.cautions.join(u','));
        for (const ClinicReport &came : clinic.reports(row.id))
            lines << QStringLiteral("  report %1 %2 %3 %4 %5 %6 %7 %8 %9")
                         .arg(QString::number(came.id), QString::number(came.number), came.first.toString(Qt::ISODate),
                              came.last.toString(Qt::ISODate), came.madeOn.toString(Qt::ISODate), text(came.receivedAt),
                              came.programId.toString() + QString::number(came.programVersion),
                              QString::fromLatin1(came.signKey.toHex()), QString::fromLatin1(came.message.toHex()));
        for (const ClinicNote &note : clinic.notes(row.id))
            lines << QStringLiteral("  note %1 %2 %3").arg(QString::number(note.id), note.text, text(note.at));
    }
    lines << QString::number(clinic.rules().of(exchange::RuleNumber::OverDays));
    lines << QString::number(clinic.summarizedBy().of(exchange::RuleNumber::SilentDays));
    const ClinicLock lock = clinic.lock();
    lines << QStringLiteral("%1 %2 %3 %4").arg(lock.hash, QString::number(lock.wrongTries), text(lock.wrongAt),
                                              QString::number(lock.isOffered));
    return lines.join(u'\n');
}

} // namespace evenpace::clinicsteps
