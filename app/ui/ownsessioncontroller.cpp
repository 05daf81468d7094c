// SPDX-License-Identifier: Apache-2.0
#include "ui/ownsessioncontroller.h"

#include "domain/sizing.h"
#include "ui/itemwords.h"
#include "ui/practicewords.h"
#include "ui/shelfwords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

constexpr Milliseconds kSecond{1000};
constexpr Milliseconds kMinute{60000};
constexpr int kHoldStep = 5; ///< seconds
constexpr int kWorkStep = 30;
constexpr int kBreathingStep = 60;
/** Thousandths of easy minutes. */
constexpr pacing::Milli kAlmostMinute = 999;

int secondsOf(Milliseconds length)
{
    return static_cast<int>(length / kSecond);
}

/** "1 min 30 s": whole, for a value that is set in small steps. */
QString lengthText(Milliseconds length)
{
    const int minutes = static_cast<int>(length / kMinute);
    const int rest = secondsOf(length % kMinute);
    if (minutes == 0)
        //: seconds, short
        return OwnSessionController::tr("%1 s").arg(rest);
    //: minutes and seconds, short
    return rest == 0 ? wording::minutesText(length) : OwnSessionController::tr("%1 min %2 s").arg(minutes).arg(rest);
}

} // namespace

OwnSessionController::OwnSessionController(const Services &services, Coach &coach, QObject *parent)
    : OfferClient(services, coach, parent)
{
}

void OwnSessionController::refresh()
{
    if (!m_isOpen)
        return;
    showSessions();
    fill();
}

PlannedItem OwnSessionController::planned(const ProgramItem &item) const
{
    const Movement *movement = library().movement(item.id);
    const BreathPattern *pattern = library().pattern(item.id);
    return {item.id, item.dose.value_or(movement ? movement->dose : Dose{}),
            item.length.value_or(pattern ? pattern->defaultLength : 0ms)};
}

std::vector<PlannedItem> OwnSessionController::planned(const std::vector<ProgramItem> &items) const
{
    std::vector<PlannedItem> list;
    for (const ProgramItem &item : items) {
        if (library().kind(item.id))
            list.push_back(planned(item));
    }
    return list;
}

Milliseconds OwnSessionController::lengthOf(const std::vector<ProgramItem> &items) const
{
    const Timeline timeline = compile(library(), planned(items), timing());
    return timeline.empty() ? 0ms : timeline.back().end();
}

Load OwnSessionController::loadOf(const std::vector<ProgramItem> &items) const
{
    Load most = 0;
    for (const ProgramItem &item : items) {
        if (const Movement *movement = library().movement(item.id))
            most = std::max(most, movement->load);
    }
    return most;
}

QString OwnSessionController::titleOf(const QString &itemId) const
{
    const BreathPattern *pattern = library().pattern(itemId);
    return pattern && pattern->isOwn ? pattern->name : wording::libraryText(library().name(itemId));
}

QString OwnSessionController::detailOf(const ProgramItem &item) const
{
    const PlannedItem made = planned(item);
    const QString length = wording::minutesText(itemLength(library(), made, timing()));
    if (const Movement *movement = library().movement(item.id)) {
        //: of an item: how much of it, its minutes, how much effort
        return tr("%1 · %2 · %3").arg(itemwords::doseText(*movement, made.dose), length, wording::loadWord(movement->load));
    }
    //: of an item: its minutes, how much effort
    return tr("%1 · %2").arg(length, wording::loadWord(0));
}

void OwnSessionController::showSessions()
{
    std::vector<OwnRowModel::Row> rows;
    for (const OwnSession &session : services().shelf.ownSessions()) {
        if (session.isRemoved)
            continue;
        const QString items = tr("%n item(s)", nullptr, static_cast<int>(session.items.size()));
        rows.push_back({session.sessionId(), session.name,
                        //: of a session: "4 items", its minutes, its highest effort
                        tr("%1 · %2 · %3").arg(items, wording::minutesText(lengthOf(session.items)),
                                               wording::loadWord(loadOf(session.items)))});
    }
    m_sessions.show(std::move(rows));
}

void OwnSessionController::show()
{
    m_isOpen = true;
    refresh();
}

void OwnSessionController::begin()
{
    m_isOpen = true;
    if (!isNew())
        m_session = {};
    m_row = -1;
    forgetUndo();
    refresh();
}

bool OwnSessionController::open(const QString &sessionId)
{
    const std::vector<OwnSession> sessions = services().shelf.ownSessions();
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const OwnSession &session) {
        return session.sessionId() == sessionId && !session.isRemoved;
    });
    if (found == sessions.end())
        return false;
    m_isOpen = true;
    // What could not be kept yet is still here.
    if (m_session.id != found->id || m_session.isRemoved)
        m_session = *found;
    m_row = -1;
    forgetUndo();
    refresh();
    return true;
}

void OwnSessionController::fill()
{
    std::vector<OwnRowModel::Row> rows;
    for (const ProgramItem &item : m_session.items)
        rows.push_back({item.id, titleOf(item.id), detailOf(item)});
    m_items.show(std::move(rows));
    m_sized = isNew() ? DaySession{} : coach().sized(kOwnProgram.toString(), sessionId());
    emit changed();
}

void OwnSessionController::take()
{
    if (!found()) {
        OwnSession kept = m_session;
        kept.name = kept.name.trimmed();
        const StoreOutcome outcome = coach().keep(kept);
        m_session.id = kept.id;
        // Where it is kept the day is shown anew, and this with it.
        if (keep(outcome))
            return;
    }
    fill();
}

void OwnSessionController::setName(const QString &name)
{
    write(u"name"_s, name);
    if (m_session.name == name)
        return;
    m_session.name = name;
    take();
}

QStringList OwnSessionController::nameIdeas() const
{
    if (!m_session.name.isEmpty())
        return {};
    //: ready names for a session of one's own
    QStringList ideas{tr("Morning"), tr("Evening"), tr("Short break"), tr("My session")};
    for (const OwnRowModel::Row &row : m_sessions.rows())
        ideas.removeAll(row.title);
    return ideas;
}

QString OwnSessionController::minutesText() const
{
    return wording::minutesText(lengthOf(m_session.items));
}

QString OwnSessionController::countText() const
{
    return tr("%n item(s)", nullptr, itemCount());
}

bool OwnSessionController::moves() const
{
    return easyCostOf(library(), planned(m_session.items), timing()) > 0;
}

QString OwnSessionController::easyText() const
{
    // Rounded up: what is over must not read like what fits.
    const int cost = sizewords::easyMinutes(easyCostOf(library(), planned(m_session.items), timing()) + kAlmostMinute);
    if (cost == 0)
        return tr("It costs no easy minutes.");
    return tr("%n easy minute(s). Today has %1 left.", nullptr, cost)
        .arg(sizewords::easyMinutes(coach().plan().envelope.left()));
}

QString OwnSessionController::effortText() const
{
    //: %1 is an effort: "light"
    return tr("Most effort: %1").arg(wording::loadWord(loadOf(m_session.items)));
}

QString OwnSessionController::todayText() const
{
    if (isNew() || found() || m_sized.plan.items.empty())
        return {};
    QStringList sentences;
    if (m_sized.length < lengthOf(m_session.items))
        sentences << tr("Today it comes smaller.");
    const QString changes = sizewords::changesText(m_sized.changes);
    if (!changes.isEmpty())
        //: %1 is "One in its easier form, 2 left out"
        sentences << tr("%1.").arg(changes);
    return sentences.join(u' ');
}

std::optional<OwnProblem> OwnSessionController::found() const
{
    return problemOf(library(), m_session);
}

QString OwnSessionController::problem() const
{
    // An empty session needs something in it first, then a name.
    const std::optional<OwnProblem> problem = m_session.items.empty() ? OwnProblem::NoItems : found();
    return problem ? shelfwords::sentence(*problem) : QString();
}

QString OwnSessionController::startText() const
{
    const bool isSized = !isNew() && !found() && m_sized.length > 0ms;
    const Milliseconds length = isSized ? m_sized.length : lengthOf(m_session.items);
    //: %1 is "5 min"
    return length > 0ms ? tr("Start, %1").arg(wording::minutesText(length)) : tr("Start");
}

QString OwnSessionController::lockText() const
{
    if (m_session.isRemoved)
        return tr("It is removed.");
    const QString why = problem();
    if (!why.isEmpty())
        return why;
    if (isNew())
        return tr("It could not be kept yet.");
    if (!m_sized.plan.items.empty())
        return {};
    if (coach().plan().mood == DayMood::Stopped)
        return tr("It waits until a professional has checked the warning sign. Breathing and rest stay open.");
    if (m_sized.isOver)
        return tr("There is no room for it in the minutes of today. Nothing has to be made up for.");
    return tr("Nothing in it fits today.");
}

void OwnSessionController::openChoices()
{
    QStringList own;
    for (const OwnPattern &pattern : services().shelf.ownPatterns()) {
        if (!pattern.isRemoved)
            own << pattern.itemId();
    }
    m_offered = sessionItems(library(), timing(), own);
    m_index = {};
    m_query.clear();
    showChoices();
}

void OwnSessionController::search(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    showChoices();
}

void OwnSessionController::showChoices()
{
    std::vector<const PracticeItem *> shown;
    if (m_query.trimmed().isEmpty()) {
        for (const PracticeItem &item : m_offered)
            shown.push_back(&item);
    } else {
        if (m_index.isEmpty()) {
            std::vector<SearchEntry> entries;
            for (const PracticeItem &item : m_offered)
                entries.push_back(practicewords::searchEntry(library(), item));
            m_index = SearchIndex(entries, practicewords::fillers());
        }
        QHash<QString, const PracticeItem *> byId;
        for (const PracticeItem &item : m_offered)
            byId.insert(item.id, &item);
        for (const QString &id : m_index.find(m_query))
            shown.push_back(byId.value(id));
    }
    std::vector<OwnRowModel::Row> rows;
    for (const PracticeItem *item : shown) {
        const auto count = std::count_if(m_session.items.begin(), m_session.items.end(),
                                         [item](const ProgramItem &there) { return there.id == item->id; });
        const QString caution = hidingCaution(library(), item->id, coach().plan().cautions);
        QString detail = practicewords::detail(library(), *item);
        if (!caution.isEmpty())
            //: %1 is a condition that the person told
            detail = tr("Left out for you: %1").arg(sizewords::cautionName(caution));
        else if (count > 0)
            //: %1 is "2 times", %2 "2 min · light · seated"
            detail = tr("In it %1 · %2").arg(tr("%n time(s)", nullptr, static_cast<int>(count)), detail);
        rows.push_back({item->id, titleOf(item->id), detail, static_cast<int>(count), caution.isEmpty()});
    }
    m_choices.show(std::move(rows));
    emit choicesChanged();
}

void OwnSessionController::add(const QString &itemId)
{
    if (!library().kind(itemId) || !canAddItem() || isRemoved())
        return;
    m_session.items.push_back({itemId, {}, {}, {}});
    take();
    showChoices();
}

void OwnSessionController::removeItem(int row)
{
    if (row < 0 || row >= itemCount())
        return;
    const ProgramItem taken = m_session.items[static_cast<size_t>(row)];
    m_session.items.erase(m_session.items.begin() + row);
    m_row = -1;
    take();
    //: %1 is the name of an item
    say(tr("Taken out: %1.").arg(titleOf(taken.id)), [this, row, taken] {
        m_session.items.insert(m_session.items.begin() + std::min(row, itemCount()), taken);
        take();
    });
}

void OwnSessionController::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= itemCount() || to < 0 || to >= itemCount() || by == 0)
        return;
    const auto from = m_session.items.begin() + row;
    if (by > 0)
        std::rotate(from, from + 1, m_session.items.begin() + to + 1);
    else
        std::rotate(m_session.items.begin() + to, from, from + 1);
    if (m_row == row)
        m_row = to;
    take();
}

void OwnSessionController::choose(int row)
{
    m_row = row >= 0 && row < itemCount() ? row : -1;
    emit changed();
}

const ProgramItem *OwnSessionController::chosen() const
{
    return m_row >= 0 && m_row < itemCount() ? &m_session.items[static_cast<size_t>(m_row)] : nullptr;
}

const Movement *OwnSessionController::chosenMovement() const
{
    return chosen() ? library().movement(chosen()->id) : nullptr;
}

const BreathPattern *OwnSessionController::chosenPattern() const
{
    return chosen() ? library().pattern(chosen()->id) : nullptr;
}

Dose OwnSessionController::chosenDose() const
{
    return chosen() ? planned(*chosen()).dose : Dose{};
}

QString OwnSessionController::itemName() const
{
    return chosen() ? titleOf(chosen()->id) : QString();
}

QString OwnSessionController::itemDetail() const
{
    return chosen() ? detailOf(*chosen()) : QString();
}

bool OwnSessionController::hasDose() const
{
    return leastSets() < mostSets() || leastReps() < mostReps() || leastSeconds() < mostSeconds();
}

int OwnSessionController::sets() const
{
    return chosenDose().sets;
}

int OwnSessionController::leastSets() const
{
    return chosenMovement() ? doseLimits(*chosenMovement()).sets.low : 1;
}

int OwnSessionController::mostSets() const
{
    return chosenMovement() ? doseLimits(*chosenMovement()).sets.high : 1;
}

int OwnSessionController::reps() const
{
    return chosenDose().reps;
}

int OwnSessionController::leastReps() const
{
    const bool counts = chosenMovement() && chosenMovement()->dose.mode != DoseMode::Time;
    return counts ? doseLimits(*chosenMovement()).reps.low : 1;
}

int OwnSessionController::mostReps() const
{
    const bool counts = chosenMovement() && chosenMovement()->dose.mode != DoseMode::Time;
    return counts ? doseLimits(*chosenMovement()).reps.high : 1;
}

QString OwnSessionController::repsText() const
{
    return tr("%n time(s)", nullptr, reps());
}

bool OwnSessionController::isHold() const
{
    return chosenMovement() && chosenMovement()->dose.mode == DoseMode::Hold;
}

int OwnSessionController::seconds() const
{
    if (chosenPattern())
        return secondsOf(planned(*chosen()).length);
    if (!chosenMovement() || chosenMovement()->dose.mode == DoseMode::Reps)
        return 0;
    return secondsOf(isHold() ? chosenDose().hold : chosenDose().work);
}

int OwnSessionController::leastSeconds() const
{
    if (const BreathPattern *pattern = chosenPattern())
        return secondsOf(std::min(kLeastBreathing, pattern->maxLength));
    if (!chosenMovement() || chosenMovement()->dose.mode == DoseMode::Reps)
        return 0;
    const DoseLimits limits = doseLimits(*chosenMovement());
    return secondsOf(isHold() ? limits.hold.low : limits.work.low);
}

int OwnSessionController::mostSeconds() const
{
    if (const BreathPattern *pattern = chosenPattern())
        return secondsOf(pattern->maxLength);
    if (!chosenMovement() || chosenMovement()->dose.mode == DoseMode::Reps)
        return 0;
    const DoseLimits limits = doseLimits(*chosenMovement());
    return secondsOf(isHold() ? limits.hold.high : limits.work.high);
}

int OwnSessionController::secondsStep() const
{
    return chosenPattern() ? kBreathingStep : isHold() ? kHoldStep : kWorkStep;
}

QString OwnSessionController::secondsText() const
{
    return lengthText(seconds() * kSecond);
}

void OwnSessionController::setDose(const Dose &dose)
{
    if (!chosenMovement() || dose == chosenDose())
        return;
    // As the library has it needs no words of its own, and follows it.
    ProgramItem &item = m_session.items[static_cast<size_t>(m_row)];
    item.dose = dose == chosenMovement()->dose ? std::nullopt : std::optional(dose);
    take();
}

void OwnSessionController::setSets(int sets)
{
    Dose dose = chosenDose();
    dose.sets = std::clamp(sets, leastSets(), mostSets());
    setDose(dose);
}

void OwnSessionController::setReps(int reps)
{
    if (!chosenMovement() || chosenMovement()->dose.mode == DoseMode::Time)
        return;
    Dose dose = chosenDose();
    dose.reps = std::clamp(reps, leastReps(), mostReps());
    setDose(dose);
}

void OwnSessionController::setSeconds(int seconds)
{
    const Milliseconds length = std::clamp(seconds, leastSeconds(), mostSeconds()) * kSecond;
    if (const BreathPattern *pattern = chosenPattern()) {
        ProgramItem &item = m_session.items[static_cast<size_t>(m_row)];
        const std::optional<Milliseconds> wanted
            = length == pattern->defaultLength ? std::nullopt : std::optional(length);
        if (item.length == wanted)
            return;
        item.length = wanted;
        take();
        return;
    }
    if (!chosenMovement() || chosenMovement()->dose.mode == DoseMode::Reps)
        return;
    Dose dose = chosenDose();
    (isHold() ? dose.hold : dose.work) = length;
    setDose(dose);
}

void OwnSessionController::remove()
{
    if (isRemoved() || (!isNew() && !keep(coach().setSessionRemoved(m_session.id, true))))
        return;
    m_row = -1;
    const OwnSession draft = isNew() ? std::exchange(m_session, {}) : OwnSession{};
    m_session.isRemoved = !isNew();
    refresh();
    say(tr("Removed. What you did with it stays in your history."), [this, draft] {
        if (isNew())
            m_session = draft;
        else if (keep(coach().setSessionRemoved(m_session.id, false)))
            m_session.isRemoved = false;
        refresh();
    });
}
