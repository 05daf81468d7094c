// SPDX-License-Identifier: Apache-2.0
#include "ui/todaycontroller.h"

#include "ui/ceilingwords.h"
#include "ui/wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Offered when nothing is planned any more: costs no effort, fits any position. */
constexpr QStringView kSomethingSmall = u"breath-slow-4-6";
/** Days without a session after which the person is welcomed back. */
constexpr int kBreakDays = 3;
constexpr pacing::Milli kMinute = 1000;
/** The most that is offered above the usual size, as a share of it. */
constexpr int kMostSizePercent = 200;
constexpr Milliseconds kOneMinute{60000};

QString sentences(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text += part + (part.endsWith(u'.') || part.endsWith(u'?') ? u" "_s : u". "_s);
    }
    return text.trimmed();
}

} // namespace

TodayController::TodayController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &TodayController::onMinute);
}

void TodayController::refresh()
{
    m_isBackAfterDays = false;
    if (coach().firstDay().daysTo(coach().day()) >= kBreakDays && coach().input().records.empty()) {
        const std::vector<SessionRecord> latest = services().sessions.history(1);
        const QDate last = latest.empty() ? coach().firstDay() : latest.front().day;
        m_isBackAfterDays = last.daysTo(coach().day()) >= kBreakDays;
    }
    m_whole = sizewords::wholeMinutes(plan().envelope);
    DayPlan shown = plan();
    std::erase_if(shown.sessions,
                  [this](const DaySession &session) {
                      return !session.done && std::pair(session.programId, session.sessionId) == m_waiting;
                  });
    const auto first = std::find_if(shown.sessions.begin(), shown.sessions.end(), [this](const DaySession &session) {
        return !session.done && !session.isOver && !isHeld(session);
    });
    const QString nextId = first == shown.sessions.end() ? QString() : plan().keyOf(*first);
    m_list.setRows(TodayListModel::rowsOf(shown, nextId, m_foldsDone, m_locale));
    std::vector<TodayNote> notes
        = TodayNoteModel::notesOf(coach(), services().diary.choice(coach().day().addDays(-1)).isBadDay);
    for (const NoteSource &source : m_noteSources)
        source(notes);
    m_notes.setNotes(std::move(notes));
    wakeAtNextMinute();
    emit changed();
    emit restChanged();
}

void TodayController::setWaiting(const QString &programId, const QString &sessionId)
{
    const std::pair waiting(programId, sessionId);
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    refresh();
}

void TodayController::addNotes(NoteSource source)
{
    m_noteSources.push_back(std::move(source));
}

QString TodayController::dayName() const
{
    return wording::dayName(coach().day(), m_locale);
}

QString TodayController::greeting() const
{
    const Program *program = services().library.program(plan().programId);
    if (!program)
        return {};
    const QString name = wording::libraryText(program->name);
    //: %1 is the name of the program, %2 the day within it
    const QString line = tr("%1, day %2").arg(name).arg(plan().dayOfProgram);
    //: %1 is the program and day, like "First gentle week, day 2"; the person does the program a second time
    return plan().round > 1 ? tr("%1, once more").arg(line) : line;
}

bool TodayController::hasCheckIn() const
{
    const std::optional<MorningCheckIn> &told = coach().input().facts.checkIn;
    return told && (told->pain || told->fatigue || told->sleep);
}

QString TodayController::checkInText() const
{
    if (!hasCheckIn())
        return tr("How is it today?");
    const MorningCheckIn &told = *coach().input().facts.checkIn;
    QStringList parts;
    if (told.pain)
        parts << tr("Pain %1").arg(*told.pain);
    if (told.fatigue)
        parts << tr("Fatigue %1").arg(*told.fatigue);
    if (told.sleep) {
        const QStringList sleep{tr("Slept very badly"), tr("Slept badly"), tr("Slept so-so"), tr("Slept well"),
                                tr("Slept very well")};
        parts << sleep.value(*told.sleep);
    }
    return parts.join(u" · "_s);
}

QString TodayController::heroTitle() const
{
    switch (plan().mood) {
    case DayMood::BadDay:
        return tr("Bad day plan");
    case DayMood::Flare:
        //: %1 is the number of days that the flare lasts, from 1
        return tr("Flare plan, day %1").arg(std::max(1, coach().pacing().numbers.flareDay));
    case DayMood::Stopped:
        return tr("Movement waits");
    case DayMood::Usual:
        break;
    }
    return m_whole.usual == 0 && m_whole.used == 0 ? tr("Rest and breathing") : QString();
}

QString TodayController::heroNumber() const
{
    const bool isDone = !next() && m_whole.used > 0 && !isEnough();
    return m_locale.toString(isDone ? m_whole.used : m_whole.left);
}

QString TodayController::heroText() const
{
    switch (plan().mood) {
    case DayMood::BadDay:
        return tr("Today is small on purpose. Resting is enough. Everything below can wait.");
    case DayMood::Flare:
        return tr("Small on purpose. Two calm mornings begin the way back, in small steps.");
    case DayMood::Stopped:
        return tr("A warning sign has to be checked first. Breathing and rest stay open.");
    case DayMood::Usual:
        break;
    }
    if (!heroTitle().isEmpty())
        return tr("Movement comes when a safe size is known.");
    if (!next() && m_whole.used > 0 && !isEnough())
        return tr("easy minute(s), done for today", nullptr, m_whole.used);
    //: follows a big number that stands above it
    return tr("easy minute(s) left", nullptr, m_whole.left);
}

QString TodayController::heroDetail() const
{
    //: %1 is the size of the day in easy minutes; stands below "16 easy minutes left"
    return heroTitle().isEmpty() ? tr("of %1 today").arg(m_locale.toString(m_whole.size)) : QString();
}

QString TodayController::usedText() const
{
    return m_whole.used > 0 ? tr("%n used", "easy minutes", m_whole.used) : QString();
}

QString TodayController::plannedText() const
{
    return m_whole.planned > 0 ? tr("%n planned", "easy minutes", m_whole.planned) : QString();
}

QString TodayController::freeText() const
{
    return m_whole.over > 0 ? QString() : tr("%n free", "easy minutes", m_whole.free);
}

QString TodayController::overText() const
{
    return m_whole.over > 0 ? tr("%n over. Rest comes next.", "easy minutes", m_whole.over) : QString();
}

QString TodayController::bandText() const
{
    if (!isGentle())
        return {};
    return m_whole.left > 0 ? tr("%n easy minute(s), only if they help", nullptr, m_whole.left)
                            : tr("Resting is enough today");
}

QString TodayController::usualText() const
{
    return isGentle() ? tr("usual %1").arg(m_locale.toString(m_whole.usual)) : QString();
}

QString TodayController::spokenBand() const
{
    QStringList parts;
    for (const QString &part : {usedText(), plannedText(), freeText()}) {
        if (!part.isEmpty())
            parts << part;
    }
    return sentences({tr("%n easy minute(s)", nullptr, m_whole.size), parts.join(u", "_s), overText(),
                      tr("Your usual is %1").arg(m_locale.toString(m_whole.usual))});
}

bool TodayController::canChangeSize() const
{
    return hasBand();
}

int TodayController::mostSize() const
{
    const Envelope &envelope = plan().envelope;
    pacing::Milli most = std::max(envelope.dose, envelope.usual * kMostSizePercent / 100);
    // A day that is small on purpose can be made smaller, not larger: that is what leaving it is for.
    if (isGentle()) {
        most = isBadDay() ? std::min(envelope.byLight, envelope.usual * kBadDayPercent / 100) : envelope.byLight;
    }
    if (const std::optional<pacing::Milli> limit = coach().input().limits.stricter().milliMinutesADay)
        most = std::min(most, *limit);
    return sizewords::easyMinutes(most);
}

bool TodayController::canChooseForm() const
{
    return plan().mood == DayMood::Usual
        && std::any_of(plan().sessions.begin(), plan().sessions.end(), [](const DaySession &session) {
               return !session.done && !session.isOver && session.easyMilliMinutes > 0;
           });
}

bool TodayController::isHeld(const DaySession &session) const
{
    const bool moves = session.easyMilliMinutes > 0 || session.isOver;
    return moves && (plan().ceiling == Ceiling::Minutes || plan().ceiling == Ceiling::Sessions);
}

const DaySession *TodayController::next() const
{
    const auto found = std::find_if(plan().sessions.begin(), plan().sessions.end(), [this](const DaySession &session) {
        return !session.done && !session.isOver && !isHeld(session);
    });
    return found == plan().sessions.end() ? nullptr : &*found;
}

const DaySession *TodayController::planned(const QString &key) const
{
    const auto found = std::find_if(plan().sessions.begin(), plan().sessions.end(), [&](const DaySession &session) {
        const QString own = plan().keyOf(session);
        return !session.done && (own == key || TodayListModel::changesKey(own) == key || TodayListModel::addedKey(own) == key);
    });
    return found == plan().sessions.end() ? nullptr : &*found;
}

bool TodayController::hasHeldMovement() const
{
    return std::any_of(plan().sessions.begin(), plan().sessions.end(),
                       [this](const DaySession &session) { return !session.done && isHeld(session); });
}

bool TodayController::isResting() const
{
    const DaySession *first = next();
    return plan().ceiling == Ceiling::Rest && first && first->easyMilliMinutes > 0;
}

Milliseconds TodayController::restLeft() const
{
    const qint64 left = services().wallClock().toUTC().msecsTo(plan().restUntil);
    // A clock that was set back makes no rest longer than it is.
    return std::clamp(Milliseconds{left}, Milliseconds{0}, plan().gap);
}

QString TodayController::restText() const
{
    if (!isResting())
        return {};
    //: %1 is a length, like "40 minutes"
    return tr("Rest first, %1 left").arg(sizewords::restText(std::max(restLeft(), Milliseconds{1})));
}

QString TodayController::restDetail() const
{
    //: %1 is a time of day
    return isResting() ? tr("until %1").arg(wording::timeOfDay(plan().restUntil.toLocalTime(), m_locale)) : QString();
}

double TodayController::restShare() const
{
    if (!isResting() || plan().gap.count() <= 0)
        return 0;
    return 1.0 - double(restLeft().count()) / double(plan().gap.count());
}

bool TodayController::isEnough() const
{
    return (plan().ceiling == Ceiling::Minutes || plan().ceiling == Ceiling::Sessions) && hasHeldMovement();
}

QString TodayController::enoughText() const
{
    const QString done = tr("%n session(s)", nullptr, plan().doneCount());
    //: %1 is "10 easy minutes", %2 "2 sessions"
    return tr("You did %1 in %2. What is left fits tomorrow.")
        .arg(tr("%n easy minute(s)", nullptr, m_whole.used), done);
}

QString TodayController::heldTitle() const
{
    return ceilingwords::title(plan(), services().wallClock().toUTC());
}

QString TodayController::heldText() const
{
    return ceilingwords::text(plan());
}

QString TodayController::waitText() const
{
    return ceilingwords::waitText(plan());
}

QString TodayController::goOnText() const
{
    return ceilingwords::goOnText(plan());
}

QString TodayController::note() const
{
    if (isStopped() || isEnough())
        return {};
    if (plan().sessions.empty())
        return tr("Nothing planned today. A free day is allowed.");
    if (!next()) {
        return m_whole.left > 0 ? tr("That was today. %n minute(s) were left over, and they may stay left over.", nullptr,
                                     m_whole.left)
                                : tr("That was today. Rest is part of it.");
    }
    if (isGentle())
        return {};
    if (plan().day == 1 && plan().doneCount() == 0)
        return tr("Day one is small on purpose.");
    if (m_isBackAfterDays)
        return tr("Good to see you. Your plan waited.");
    return {};
}

DaySession TodayController::startable() const
{
    if (const DaySession *first = next())
        return *first;
    return coach().sized(plan().programId, kSomethingSmall.toString());
}

bool TodayController::isStartQuiet() const
{
    return !next() || isResting();
}

QString TodayController::startText() const
{
    if (isResting())
        return tr("Start anyway");
    return next() ? tr("Start") : wording::libraryText(startable().name);
}

QString TodayController::startDetail() const
{
    const DaySession session = startable();
    const QString length = wording::minutesText(session.length);
    return session.position ? tr("%1, %2").arg(length, wording::position(*session.position)) : length;
}

QString TodayController::pictureItem() const
{
    const DaySession *first = next();
    return first && heroTitle().isEmpty() && !isResting() ? first->pictureItem : QString();
}

QString TodayController::restingPose() const
{
    return next() && heroTitle().isEmpty() && !isResting() ? u"sitEasy"_s : u"restBack"_s;
}

QString TodayController::spokenSummary() const
{
    QStringList parts{dayName()};
    if (heroTitle().isEmpty())
        parts << heroNumber() + u' ' + heroText() << heroDetail();
    else
        parts << heroTitle() << heroText();
    if (hasBand()) {
        QStringList legend;
        for (const QString &part : {usedText(), plannedText(), freeText()}) {
            if (!part.isEmpty())
                legend << part;
        }
        parts << legend.join(u", "_s) << overText() << reason();
    }
    parts << restText() << note();
    if (const DaySession *first = next()) {
        for (const TodayListModel::Row &row : TodayListModel::rowsOf(plan(), plan().keyOf(*first), true, m_locale)) {
            if (row.kind == TodayListModel::Kind::Next)
                parts << row.spokenName;
        }
    }
    return sentences(parts);
}

void TodayController::setShown(bool shown)
{
    if (m_isShown == shown)
        return;
    m_isShown = shown;
    // What was missed while nobody looked.
    if (shown && plan().restUntil.isValid())
        onMinute();
    else
        wakeAtNextMinute();
    emit shownChanged();
}

void TodayController::setFoldsDone(bool folds)
{
    if (m_foldsDone == folds)
        return;
    m_foldsDone = folds;
    emit foldsDoneChanged();
    refresh();
}

void TodayController::start()
{
    if (isResting()) {
        goOn({});
        return;
    }
    const DaySession session = startable();
    emit startRequested(session.plan.programId, session.sessionId);
}

void TodayController::startSession(const QString &key)
{
    const DaySession *session = planned(key);
    if (!session)
        return;
    if (isHeld(*session))
        emit heldBack(key, true);
    else if (session->isOver)
        emit heldBack(key, false);
    else if (plan().ceiling == Ceiling::Rest && session->easyMilliMinutes > 0)
        emit heldBack(key, true);
    else
        emit startRequested(session->programId, session->sessionId);
}

void TodayController::goOn(const QString &key)
{
    QString wanted = key;
    if (wanted.isEmpty()) {
        const auto held = std::find_if(plan().sessions.begin(), plan().sessions.end(), [this](const DaySession &session) {
            return !session.done && (isHeld(session) || (!session.isOver && session.easyMilliMinutes > 0));
        });
        if (held == plan().sessions.end())
            return;
        wanted = plan().keyOf(*held);
    }
    if (!goPastCeilings())
        return;
    if (const DaySession *session = planned(wanted); session && !session->isOver)
        emit startRequested(session->programId, session->sessionId);
}

void TodayController::setBadDay(bool bad)
{
    DayChoice changed = choice();
    if (changed.isBadDay == bad)
        return;
    changed.isBadDay = bad;
    // What was called a bad day is seen on the whole page; that it is none any more might be missed.
    if (keep(coach().saveChoice(changed)) && !bad)
        say(tr("Back to the usual plan."), [this] { setBadDay(true); });
}

void TodayController::chooseForm(Form form)
{
    DayChoice changed = choice();
    const auto grade = static_cast<Grade>(form);
    changed.grade = grade == plan().proposedGrade ? std::nullopt : std::optional(grade);
    if (changed.grade != choice().grade)
        keep(coach().saveChoice(changed));
}

void TodayController::chooseSize(int minutes)
{
    DayChoice changed = choice();
    changed.size = std::clamp(minutes, 0, mostSize()) * kMinute;
    keep(coach().saveChoice(changed));
}

void TodayController::dropSize()
{
    DayChoice changed = choice();
    if (!changed.size)
        return;
    changed.size.reset();
    keep(coach().saveChoice(changed));
}

void TodayController::explain()
{
    std::vector<LineListModel::Line> lines;
    for (const sizewords::Addition &line : sizewords::additions(coach().input(), plan()))
        lines.push_back({line.text, line.detail, line.amount, line.isSum});
    m_additions.setLines(std::move(lines));
    lines.clear();
    for (const sizewords::Ground &ground : sizewords::grounds(plan()))
        lines.push_back({ground.text, ground.sureness, {}, false});
    const bool hasTimes = std::any_of(plan().sessions.begin(), plan().sessions.end(),
                                      [](const DaySession &session) { return session.time.has_value(); });
    if (hasTimes)
        lines.push_back({tr("The times of the day are those that you told us. They change nothing of the size, and any other "
                            "time is fine too."),
                         {}, {}, false});
    m_grounds.setLines(std::move(lines));
}

void TodayController::showChanges(const QString &key)
{
    const DaySession *session = planned(key);
    if (!session)
        return;
    const Library &library = services().library;
    m_changesTitle = wording::libraryText(session->name);
    std::vector<LineListModel::Line> lines;
    for (const SizedChange &change : session->changes) {
        const QString name = wording::libraryText(library.name(change.itemId));
        //: %1 and %2 are exercises; the second is done instead of the first
        const QString text = change.why == SizedChange::Why::Grown ? name
            : change.instead.isEmpty()
            ? tr("%1: left out today").arg(name)
            : tr("%1: today as %2").arg(name, wording::libraryText(library.name(change.instead)));
        lines.push_back({text, sizewords::whyChanged(change), {}, false});
    }
    m_changes.setLines(std::move(lines));
    emit changesChanged();
}

void TodayController::takeOffToday(const QString &key)
{
    // The plan is made anew on the way: the ids are taken out of it.
    if (const DaySession *session = planned(key))
        takeOff(QString(session->programId), QString(session->sessionId));
}

void TodayController::answerNote(const QString &id, bool isAction)
{
    const auto put = [&] { keep(coach().tell(PromptAnswered{id})); };
    if (id == TodayNoteModel::kStopped) {
        emit helpRequested();
    } else if (id == TodayNoteModel::kOfferBadDay) {
        if (isAction)
            setBadDay(true);
        else
            put();
    } else if (id == TodayNoteModel::kStartSmall) {
        if (!isAction) {
            put();
            return;
        }
        DayChoice changed = choice();
        changed.grade = Grade::Flare;
        changed.size = std::min(plan().envelope.dose, plan().envelope.usual * kBadDayPercent / 100);
        keep(coach().saveChoice(changed));
    } else if (id == TodayNoteModel::kBoomBust && isAction) {
        emit explained(tr("Why?"),
                       tr("In many people hard days follow big ones. Nobody knows the exact line. We compare your days of "
                          "the last two weeks with your own middle: well above it, then a hard or very quiet day."));
    } else if (!TodayNoteModel::isOwn(id)) {
        emit noteChosen(id, isAction);
    } else if (!isAction) {
        put();
    } else if (TodayNoteModel::leadsToHelp(id)) {
        emit helpRequested();
    } else {
        emit noteChosen(id, true);
    }
}

void TodayController::wakeAtNextMinute()
{
    if (!m_isShown || !isResting()) {
        m_minute.stop();
        return;
    }
    const Milliseconds toMinute = restLeft() % kOneMinute;
    m_minute.start(toMinute > Milliseconds{0} ? toMinute : kOneMinute);
}

void TodayController::onMinute()
{
    if (restLeft() > Milliseconds{0}) {
        emit restChanged();
        wakeAtNextMinute();
        return;
    }
    // The rest is over: the day looks otherwise.
    coach().refresh();
    emit told();
}
