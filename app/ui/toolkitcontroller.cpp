// SPDX-License-Identifier: Apache-2.0
#include "ui/toolkitcontroller.h"

#include "ui/mindperson.h"
#include "ui/mindsummary.h"
#include "ui/wording.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Of one exercise; more are kept, and nobody scrolls as far. */
constexpr int kMostKept = 100;

/** The exercises by what they are for, in the order in which they build on each other. */
struct Group
{
    const char *heading;
    std::vector<QStringView> ids;
};
const std::array kGroups{
    Group{QT_TRANSLATE_NOOP("ToolkitController", "Know your pain"), {u"cbt-pain-basics"}},
    Group{QT_TRANSLATE_NOOP("ToolkitController", "Plan and pace"),
          {u"cbt-pacing-plan", u"cbt-energy-budget", u"cbt-activity-schedule", u"cbt-smart-goal", u"cbt-flare-plan",
           u"cbt-problem-solve", u"cbt-relapse-plan"}},
    Group{QT_TRANSLATE_NOOP("ToolkitController", "Hard thoughts and worries"),
          {u"cbt-thinking-styles", u"cbt-thought-record", u"cbt-decatastrophise", u"cbt-worry-time", u"cbt-defusion",
           u"cbt-experiment"}},
    Group{QT_TRANSLATE_NOOP("ToolkitController", "What matters, and being kind"),
          {u"cbt-values", u"cbt-willingness", u"cbt-self-compassion", u"cbt-three-good"}},
    Group{QT_TRANSLATE_NOOP("ToolkitController", "Nights and people"), {u"cbt-sleep-reset", u"cbt-communicate"}},
};

/** One line of a text of several. */
QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

} // namespace

ToolkitController::ToolkitController(const Services &services, const Coach &coach, FlarePlanController &plan,
                                     CardsController &cards, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_coach(coach)
    , m_plan(plan)
    , m_cards(cards)
{
}

void ToolkitController::open()
{
    m_plan.open();
    m_kept.show(keptRows(kKeptShown, &m_hasMoreKept));
    std::vector<ToolListModel::Row> rows;
    for (const QString &id : m_cards.ids().mid(0, kCardsShown)) {
        const Card *card = m_cards.card(id);
        rows.push_back({id, {}, wording::libraryText(card->title), wording::libraryText(card->summary)});
    }
    m_cardRows.show(std::move(rows));
    emit changed();
}

void ToolkitController::openKept()
{
    m_allKept.show(keptRows(kMostKept, nullptr));
}

void ToolkitController::openExercises()
{
    std::vector<ToolListModel::Row> rows;
    for (const Group &group : kGroups) {
        QString heading = tr(group.heading);
        for (const QStringView id : group.ids) {
            const MindExercise *const exercise = m_services.library.mind(id.toString());
            if (!exercise)
                continue;
            const std::optional<MindRecord> open = openRecord(exercise->id);
            const QString state = open ? placeText(*exercise, *open) : wording::minutesText(exercise->length);
            rows.push_back({exercise->id, std::exchange(heading, QString()), wording::libraryText(exercise->name),
                            wording::libraryText(exercise->purpose) + u'\n' + state});
        }
    }
    m_exercises.show(std::move(rows));
}

void ToolkitController::refresh()
{
    open();
    if (m_allKept.rowCount() > 0)
        openKept();
    if (m_exercises.rowCount() > 0)
        openExercises();
}

void ToolkitController::settle()
{
    emit breathRequested(kSettle.toString(), toCount(kSettleLength));
}

void ToolkitController::beginThoughtRecord()
{
    const QString id = kThoughtRecord.toString();
    const MindExercise *const exercise = m_services.library.mind(id);
    if (!exercise)
        return;
    const bool hasRecords = m_services.mind.latestRecord(id).has_value();
    if (offerOf(*exercise, mindPersonOf(m_coach), hasRecords) != MindOffer::Open) {
        emit itemRequested(id);
        return;
    }
    const std::optional<MindRecord> open = openRecord(id);
    emit startRequested(id, open ? open->id : 0, !open);
}

QString ToolkitController::planText() const
{
    if (!isPlanWritten())
        return tr("For a bad day, written on a better one. It takes about 12 minutes.");
    return tr("%n part(s) you wrote on a better day", nullptr, m_plan.writtenParts());
}

QString ToolkitController::settleText() const
{
    return tr("%n minute(s) of longer out-breaths", nullptr, wording::minutes(kSettleLength));
}

QString ToolkitController::thoughtText() const
{
    const MindExercise *const exercise = m_services.library.mind(kThoughtRecord.toString());
    const std::optional<MindRecord> open = openRecord(kThoughtRecord.toString());
    return exercise && open ? placeText(*exercise, *open) : tr("One question at a time");
}

QString ToolkitController::exercisesText() const
{
    return tr("%n exercise(s), a few minutes each", nullptr, static_cast<int>(m_services.library.minds.size()));
}

QString ToolkitController::cardsText() const
{
    return tr("All %n card(s)", nullptr, static_cast<int>(m_cards.ids().size()));
}

std::optional<MindRecord> ToolkitController::openRecord(const QString &exerciseId) const
{
    const MindExercise *const exercise = m_services.library.mind(exerciseId);
    std::optional<MindRecord> newest = m_services.mind.latestRecord(exerciseId);
    if (newest && exercise && isGoneOnWith(*newest, *exercise, dayOf(m_services.wallClock())))
        return newest;
    return std::nullopt;
}

QString ToolkitController::placeText(const MindExercise &exercise, const MindRecord &record) const
{
    const MindPerson person = mindPersonOf(m_coach);
    const auto steps = shownSteps(exercise, record.answers, person);
    const int open = openStep(exercise, record, person);
    const auto here = std::find_if(steps.begin(), steps.end(), [&](const MindStep *step) { return step->number == open; });
    return tr("Go on at step %1 of %2").arg(here - steps.begin() + 1).arg(steps.size());
}

std::vector<ToolListModel::Row> ToolkitController::keptRows(int limit, bool *hasMore) const
{
    struct Kept
    {
        const MindExercise *exercise;
        MindRecord record;
    };
    std::vector<Kept> all;
    for (const QString &id : m_services.mind.exercisesWithRecords()) {
        const MindExercise *const exercise = m_services.library.mind(id);
        // The flare plan is one card, and has a place of its own.
        if (!exercise || id == FlarePlanController::kExercise)
            continue;
        for (MindRecord &record : m_services.mind.records(id, std::min(limit + 1, kMostKept)))
            all.push_back({exercise, std::move(record)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Kept &a, const Kept &b) { return a.record.changedAt > b.record.changedAt; });
    if (hasMore)
        *hasMore = static_cast<int>(all.size()) > limit;
    std::vector<ToolListModel::Row> rows;
    for (const Kept &kept : all) {
        if (static_cast<int>(rows.size()) == limit)
            break;
        rows.push_back(keptRow(*kept.exercise, kept.record));
    }
    return rows;
}

ToolListModel::Row ToolkitController::keptRow(const MindExercise &exercise, const MindRecord &record) const
{
    const QString name = wording::libraryText(exercise.name);
    const QDate today = dayOf(m_services.wallClock());
    const QString day = wording::dayHeading(dayOf(record.changedAt.toLocalTime()), today, m_locale);
    const QString key = QString::number(record.id);
    if (!record.isFinished() && isGoneOnWith(record, exercise, today))
        return {key, {}, name, tr("%1 · not finished").arg(day)};
    const std::vector<MindPart> parts
        = mindSummary(m_services.library, exercise, record, {today, growPercentOf(m_coach), {record}});
    const auto card = std::find_if(parts.begin(), parts.end(),
                                   [](const MindPart &part) { return part.kind == MindPart::Kind::Card; });
    if (card == parts.end())
        return {key, {}, name, day};
    //: %1 is the name of an exercise, %2 a day
    return {key, {}, firstLine(card->text), tr("%1 · %2").arg(name, day)};
}
