// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftjson.h"
#include "domain/exchange/draftrepository.h"

#include "samples.h"

#include <QJsonDocument>
#include <QStringList>

/** The same steps for whoever keeps drafts. Each step is one call of a repository. */
namespace evenpace::draftsteps {

inline constexpr int kKinds = 10; ///< steps of one round

/** A value in every field, so that one mixed up with another shows. */
inline exchange::Draft draft(int step)
{
    exchange::Draft draft;
    draft.frame.id = QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(step % 5, 12, 10, QLatin1Char('0')));
    draft.frame.version = step + 1;
    draft.frame.patient = QByteArray::fromHex("0123456789abcdef");
    draft.frame.issuedOn = QDate(2026, 6, 1).addDays(step % 100);
    draft.frame.name = QStringLiteral("Program %1").arg(step);
    draft.frame.ceilings.milliMinutesADay = 1000 * (step % 60);
    draft.frame.progression = exchange::Progression{step % 60 + 1, 5, 150, 4, 1};
    draft.person = {QStringLiteral("Patient %1").arg(step), 1000 * step, {QStringLiteral("BP")}};
    draft.entries.emplace(step + 1, ProgramItem{QStringLiteral("neck-tilt"), {}, {}, {}});
    draft.phases[0].days[static_cast<size_t>(step % 7)][static_cast<size_t>(step % 3)].entries = {step + 1};
    return draft;
}

inline StoreOutcome run(int step, DraftRepository &drafts)
{
    const int round = step / kKinds;
    const QDateTime at = samples::moment(step);
    const std::vector<DraftRow> rows = drafts.drafts();
    switch (step % kKinds) {
    case 0: {
        qint64 id = 0;
        return drafts.begin(draft(step), at, id);
    }
    case 1:
    case 2:
    case 3:
        return drafts.push(rows.front().id, draft(step), at);
    case 4:
        return drafts.step(rows.front().id, -1, at);
    case 5: // gone on with from there, or done again
        return round % 2 == 0 ? drafts.step(rows.front().id, 1, at) : drafts.push(rows.front().id, draft(step), at);
    case 6: {
        DraftTemplate made{0, QStringLiteral("Template %1").arg(step), draft(step)};
        if (round % 3 == 2) {
            made.id = drafts.templates().front().id;
        }
        return drafts.saveTemplate(made, at);
    }
    case 7:
        return drafts.setFavorite(QStringLiteral("item-%1").arg(round % 5), round % 4 != 3, at);
    case 8: {
        HandedOver given{0, draft(step), QByteArray("message\0", 8) + QByteArray::number(step), at};
        return drafts.keepHandedOver(given);
    }
    default:
        if (round % 4 == 3) {
            return drafts.deleteDraft(rows.back().id);
        }
        if (round % 8 == 4) {
            return drafts.deleteTemplate(drafts.templates().front().id);
        }
        return drafts.saveAttachment(QByteArray::number(round), QByteArray("\0\xff", 2) + QByteArray::number(step));
    }
}

inline QString textOf(const exchange::Draft &draft)
{
    return QString::fromUtf8(QJsonDocument(exchange::toJson(draft)).toJson(QJsonDocument::Compact));
}

/** Everything that is kept, as text. */
inline QString contentsOf(const DraftRepository &drafts, int rounds)
{
    QStringList lines;
    for (const DraftRow &row : drafts.drafts()) {
        lines << QStringLiteral("draft %1 %2 %3 %4")
                     .arg(QString::number(row.id), row.name, row.person, row.changedAt.toUTC().toString(Qt::ISODateWithMs));
        const std::optional<exchange::DraftHistory> history = drafts.draft(row.id);
        for (const exchange::Draft &step : history->steps())
            lines << QStringLiteral("  ") + textOf(step);
        lines << QStringLiteral("  at %1").arg(history->step());
    }
    for (const DraftTemplate &made : drafts.templates())
        lines << QStringLiteral("template %1 %2 %3").arg(QString::number(made.id), made.name, textOf(made.draft));
    lines << drafts.favorites();
    for (const HandedOver &given : drafts.handedOver())
        lines << QStringLiteral("given %1 %2 %3 %4")
                     .arg(QString::number(given.id), textOf(given.draft), QString::fromLatin1(given.message.toHex()),
                          given.at.toUTC().toString(Qt::ISODateWithMs));
    for (int round = 0; round < rounds; ++round)
        lines << QString::fromLatin1(drafts.attachment(QByteArray::number(round)).toHex());
    return lines.join(u'\n');
}

} // namespace evenpace::draftsteps
