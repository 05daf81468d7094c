// SPDX-License-Identifier: Apache-2.0
#include "ui/checkincontroller.h"

#include "ui/checkinwords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <QAccessible>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

using Page = CheckInController::Page;

constexpr std::array kCore{Page::Pain, Page::Fatigue, Page::Sleep};
constexpr std::array kMore{Page::Fog, Page::Mood, Page::Headache, Page::Areas};
/** In the order asked. The morning after comes before the trial, which rests on it. */
constexpr std::array kFollowUps{Page::StopsUsual, Page::Flare, Page::Morning, Page::Trial, Page::Smallest};

/** Two hours later means from two to six hours after the end. */
constexpr qint64 kLaterFromSeconds = 2 * 3600;
constexpr qint64 kLaterToSeconds = 6 * 3600;
/** An unknown smallest day is asked for again once a week. */
constexpr int kSmallestAgainDays = 7;
/** Check-ins that are looked through for the last one with an answer. */
constexpr int kMostLooks = 14;
constexpr pacing::Milli kMilli = 1000;
/** How a check-in that ended before its third question is remembered, so that it does not open by itself again. */
const QString kCheckInKey = u"ask.checkin"_s;

template <typename Pages> bool isOneOf(const Pages &pages, Page page)
{
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

/** The rating that a page asks for. */
std::optional<int> *ratingOf(MorningCheckIn &told, Page page)
{
    switch (page) {
    case Page::Pain:
        return &told.pain;
    case Page::Fatigue:
        return &told.fatigue;
    case Page::Sleep:
        return &told.sleep;
    case Page::Fog:
        return &told.fog;
    case Page::Mood:
        return &told.mood;
    case Page::Headache:
        return &told.headache;
    default:
        return nullptr;
    }
}

bool isAnythingTold(const MorningCheckIn &told)
{
    return told.pain || told.fatigue || told.sleep || told.fog || told.mood || told.headache || told.areas.any()
        || told.stopsUsual || told.isFlare;
}

} // namespace

CheckInController::CheckInController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void CheckInController::refresh()
{
    lookForSessions();
    emit changed();
}

void CheckInController::lookForSessions()
{
    const auto named = [this](const SessionFact &fact) {
        const std::optional<SessionRecord> record = services().sessions.session(fact.id);
        return Asked{fact, record ? wording::libraryText(record->name) : QString()};
    };

    // A question that is open stays about the same session, whatever the clock says.
    if (m_page != Page::Morning && m_page != Page::Trial) {
        m_yesterday.reset();
        m_easyYesterday = 0;
        const QDate yesterday = coach().day().addDays(-1);
        const std::vector<DayFacts> facts = services().diary.facts(yesterday, yesterday);
        const SessionFact *most = nullptr;
        for (const DayFacts &day : facts) {
            for (const SessionFact &session : day.sessions) {
                m_easyYesterday += session.easyMilliMinutes;
                if (session.easyMilliMinutes > 0 && (!most || session.easyMilliMinutes >= most->easyMilliMinutes))
                    most = &session;
            }
        }
        if (most)
            m_yesterday = named(*most);
    }
    if (m_page != Page::TwoHours) {
        m_recent.reset();
        const QDateTime now = services().wallClock().toUTC();
        for (const SessionFact &session : coach().input().facts.sessions) {
            const qint64 passed = session.endedAt.secsTo(now);
            const bool isThen = passed >= kLaterFromSeconds && passed <= kLaterToSeconds;
            if (isThen && session.easyMilliMinutes > 0 && !session.pain2h)
                m_recent = named(session);
        }
    }
}

bool CheckInController::open(const QString &day)
{
    const QDate wanted = day.isEmpty() ? coach().day() : QDate::fromString(day, Qt::ISODate);
    if (!wanted.isValid() || wanted > coach().day())
        return false;
    m_told = services().diary.checkIn(wanted).value_or(MorningCheckIn{.day = wanted});
    m_isAlone = false;
    m_isEdit = wanted != coach().day() || (m_told.isRated() && m_told.sleep);
    start(m_isEdit ? Page::Pain : firstUnreached(), wanted);
    return true;
}

void CheckInController::ask(const QString &key)
{
    for (const Page page : kFollowUps) {
        if (keyOf(page) == key && isPending(page)) {
            m_isAlone = true;
            start(page, coach().day());
            return;
        }
    }
    if (keyOf(Page::TwoHours) == key && isPending(Page::TwoHours)) {
        m_isAlone = true;
        start(Page::TwoHours, coach().day());
    }
}

void CheckInController::openMore()
{
    m_isAlone = true;
    start(Page::Fog, coach().day());
}

void CheckInController::start(Page page, const QDate &day)
{
    m_day = day;
    m_told = services().diary.checkIn(day).value_or(MorningCheckIn{.day = day});
    m_before = lastToldBefore(day);
    if (m_isAlone)
        m_isEdit = true;
    else if (isToday())
        m_openedOn = day;
    m_seen.clear();
    m_notSure.clear();
    m_problem.clear();
    lookForSessions();
    show(page);
}

void CheckInController::show(Page page)
{
    m_page = page;
    m_seen.insert(page);
    m_minutes = 0;
    emit changed();
    emit turned();
}

Page CheckInController::firstUnreached() const
{
    MorningCheckIn told = m_told;
    for (auto page = kCore.rbegin(); page != kCore.rend(); ++page) {
        if (!*ratingOf(told, *page))
            continue;
        if (page != kCore.rbegin())
            return *std::prev(page);
        break;
    }
    const auto *const missing
        = std::find_if(kCore.begin(), kCore.end(), [&](Page page) { return !*ratingOf(told, page); });
    return missing == kCore.end() ? Page::Pain : *missing;
}

std::optional<MorningCheckIn> CheckInController::lastToldBefore(const QDate &day) const
{
    std::optional<MorningCheckIn> before = services().diary.checkInBefore(day);
    for (int look = 0; look < kMostLooks && before && !isAnythingTold(*before); ++look)
        before = services().diary.checkInBefore(before->day);
    return before && isAnythingTold(*before) ? before : std::nullopt;
}

bool CheckInController::isCore() const
{
    return isOneOf(kCore, m_page);
}

bool CheckInController::isOver() const
{
    const std::optional<MorningCheckIn> &told = coach().input().facts.checkIn;
    if (told && (told->isSkipped || (told->isRated() && told->sleep)))
        return true;
    return wasPassedOver(kCheckInKey);
}

bool CheckInController::shouldOpen() const
{
    if (isOpen() || m_openedOn == coach().day() || isOver())
        return false;
    const bool isVeryFirst = coach().day() <= coach().firstDay() && coach().input().records.empty();
    return !isVeryFirst;
}

QString CheckInController::keyOf(Page page) const
{
    switch (page) {
    case Page::StopsUsual:
        return u"ask.stops_usual"_s;
    case Page::Flare:
        return u"ask.flare"_s;
    case Page::Morning:
        return u"ask.morning"_s;
    case Page::Trial:
        return u"ask.trial"_s;
    case Page::Smallest:
        return u"ask.smallest"_s;
    case Page::TwoHours:
        return m_recent ? u"ask.two_hours.%1"_s.arg(m_recent->fact.id) : u"ask.two_hours"_s;
    default:
        return {};
    }
}

bool CheckInController::wasPassedOver(const QString &key, int days) const
{
    const std::vector<DiaryEvent> &events = coach().input().events;
    return std::any_of(events.rbegin(), events.rend(), [&](const DiaryEvent &event) {
        const auto *answered = std::get_if<PromptAnswered>(&event.fact);
        return answered && answered->prompt == key && event.day > coach().day().addDays(-days)
            && event.day <= coach().day();
    });
}

bool CheckInController::isAnswered(Page page) const
{
    const DayFacts &facts = coach().input().facts;
    const auto isTold = [&](auto isFact, int days) {
        const std::vector<DiaryEvent> &events = coach().input().events;
        return std::any_of(events.begin(), events.end(), [&](const DiaryEvent &event) {
            return isFact(event.fact) && event.day > coach().day().addDays(-days) && event.day <= coach().day();
        });
    };
    switch (page) {
    case Page::StopsUsual:
        return facts.checkIn && facts.checkIn->stopsUsual;
    case Page::Flare:
        return facts.checkIn && facts.checkIn->isFlare;
    case Page::Morning:
        return m_yesterday && m_yesterday->fact.morning;
    case Page::Trial:
        return isTold([](const DiaryFact &fact) { return std::holds_alternative<TrialTold>(fact); }, 1);
    case Page::Smallest:
        return isTold([](const DiaryFact &fact) { return std::holds_alternative<SmallestTold>(fact); },
                      kSmallestAgainDays);
    default:
        return false;
    }
}

bool CheckInController::isPending(Page page) const
{
    if (isAnswered(page) || wasPassedOver(keyOf(page), page == Page::Smallest ? kSmallestAgainDays : 1))
        return false;
    const DayInput &input = coach().input();
    const pacing::Answer &answer = input.pacing.answer;
    const bool isHigh = input.pacing.numbers.isHigh;
    const bool isStopped = answer.state == pacing::State::Stopped;
    switch (page) {
    case Page::StopsUsual:
        return isHigh && !isStopped;
    case Page::Flare: {
        const bool isSecondBadDay = input.badDaysRunning >= 2 && (input.facts.choice.isBadDay || isHigh);
        const bool stopsUsual = input.facts.checkIn && input.facts.checkIn->stopsUsual.value_or(false);
        return answer.state != pacing::State::Flare && !isStopped && (isSecondBadDay || stopsUsual);
    }
    case Page::Morning:
        return m_yesterday.has_value();
    case Page::Trial:
        return answer.state == pacing::State::Baseline && answer.track && *answer.track != pacing::Track::Pem
            && m_easyYesterday > 0;
    case Page::Smallest:
        return answer.state == pacing::State::Baseline && answer.track == pacing::Track::Pem;
    case Page::TwoHours:
        return m_recent && !m_recent->fact.pain2h;
    default:
        return false;
    }
}

QStringList CheckInController::questions() const
{
    QStringList keys;
    if (isOpen())
        return keys;
    if (isPending(Page::TwoHours))
        keys << keyOf(Page::TwoHours);
    if (!isOver())
        return keys;
    for (const Page page : kFollowUps) {
        if (isPending(page))
            keys << keyOf(page);
    }
    return keys;
}

QString CheckInController::questionText(const QString &key) const
{
    for (const Page page : kFollowUps) {
        if (keyOf(page) == key)
            return textOf(page);
    }
    return keyOf(Page::TwoHours) == key ? textOf(Page::TwoHours) : QString();
}

CheckInController::Kind CheckInController::kind() const
{
    switch (m_page) {
    case Page::Sleep:
    case Page::StopsUsual:
    case Page::Flare:
    case Page::Morning:
        return Kind::Choice;
    case Page::Trial:
    case Page::Smallest:
        return Kind::Minutes;
    case Page::Areas:
        return Kind::Map;
    default:
        return Kind::Scale;
    }
}

QString CheckInController::overline() const
{
    const auto *const step = std::find(kCore.begin(), kCore.end(), m_page);
    if (step != kCore.end()) {
        //: %1 is the day: "Wednesday 10 June"
        const QString head = isToday() ? tr("Check-in") : wording::dayHeading(m_day, coach().day(), m_locale);
        //: %1 is "Check-in" or a day, %2 the question, %3 how many there are
        return tr("%1, %2 of %3").arg(head).arg(step - kCore.begin() + 1).arg(kCore.size());
    }
    switch (m_page) {
    case Page::Morning:
    case Page::Trial:
        return tr("About yesterday");
    case Page::Smallest:
        return tr("About the last week");
    case Page::TwoHours:
        return tr("Two hours later");
    case Page::None:
        return {};
    default:
        return isToday() ? tr("Check-in, a little more") : wording::dayHeading(m_day, coach().day(), m_locale);
    }
}

QString CheckInController::textOf(Page page) const
{
    const bool isPast = isOpen() && !isToday();
    switch (page) {
    case Page::Pain:
        return isPast ? tr("How was your pain that morning?") : tr("How is your pain now?");
    case Page::Fatigue:
        return isPast ? tr("How tired were you?") : tr("How tired are you?");
    case Page::Sleep:
        return tr("How did you sleep?");
    case Page::Fog:
        return isPast ? tr("How clear was your head?") : tr("How clear is your head?");
    case Page::Mood:
        return isPast ? tr("How was your mood?") : tr("How is your mood?");
    case Page::Headache:
        return isPast ? tr("Did you have a headache?") : tr("Do you have a headache?");
    case Page::Areas:
        return isPast ? tr("Where did it hurt?") : tr("Where does it hurt?");
    case Page::StopsUsual:
        return tr("Does it keep you from your usual things?");
    case Page::Flare:
        return tr("Is this a flare?");
    case Page::Morning:
        //: %1 is the name of a session
        return m_yesterday ? tr("How did yesterday's %1 leave you?").arg(m_yesterday->name) : QString();
    case Page::Trial:
        return tr("How many easy minutes felt fine yesterday?");
    case Page::Smallest:
        return tr("What was the smallest day of the last week that did no harm?");
    case Page::TwoHours:
        //: %1 is the name of a session
        return m_recent ? tr("How is the pain now, two hours after %1?").arg(m_recent->name) : QString();
    case Page::None:
        break;
    }
    return {};
}

QString CheckInController::hint() const
{
    switch (m_page) {
    case Page::Flare:
        return tr("A flare is a stretch of harder days. If you say yes, the days stay very small until it eases.");
    case Page::Trial:
        return tr("You did %n easy minute(s) here.", nullptr, std::max(1, sizewords::easyMinutes(m_easyYesterday)));
    case Page::Smallest:
        return tr("In easy minutes. Your days begin well below it.");
    default:
        return {};
    }
}

int CheckInController::value() const
{
    MorningCheckIn told = m_told;
    if (const std::optional<int> *rating = ratingOf(told, m_page))
        return rating->value_or(-1);
    switch (m_page) {
    case Page::StopsUsual:
        return m_told.stopsUsual ? int(*m_told.stopsUsual) : -1;
    case Page::Flare:
        return m_told.isFlare ? int(*m_told.isFlare) : -1;
    case Page::Morning:
        return m_yesterday && m_yesterday->fact.morning ? static_cast<int>(*m_yesterday->fact.morning) : -1;
    case Page::TwoHours:
        return m_recent ? m_recent->fact.pain2h.value_or(-1) : -1;
    case Page::Trial:
    case Page::Smallest:
        return m_minutes;
    default:
        return -1;
    }
}

bool CheckInController::isNotSure() const
{
    return m_notSure.contains(m_page);
}

int CheckInController::lastValue() const
{
    if (m_page == Page::TwoHours)
        return m_recent ? m_recent->fact.painAfter.value_or(-1) : -1;
    if (!m_before)
        return -1;
    MorningCheckIn before = *m_before;
    const std::optional<int> *rating = ratingOf(before, m_page);
    return rating ? rating->value_or(-1) : -1;
}

QString CheckInController::lastWord() const
{
    if (lastValue() < 0)
        return {};
    if (m_page == Page::TwoHours)
        //: legend of the mark at the pain told at the end of the session
        return tr("right after");
    if (m_before->day != m_day.addDays(-1))
        //: legend of the mark at the answer of the check-in before
        return tr("last time");
    return isToday() ? tr("yesterday") : tr("the day before");
}

QString CheckInController::word() const
{
    const QString word = words().value(value());
    return m_locale.toUpper(word.left(1)) + word.mid(1);
}

QStringList CheckInController::words() const
{
    switch (m_page) {
    case Page::Pain:
    case Page::Headache:
    case Page::TwoHours:
        return checkinwords::painWords();
    case Page::Fatigue:
        return checkinwords::fatigueWords();
    case Page::Sleep:
        return checkinwords::sleepWords();
    case Page::StopsUsual:
        return {tr("No"), tr("Yes")};
    case Page::Flare:
        return {tr("No, a hard day"), tr("Yes, a flare")};
    case Page::Morning:
        return checkinwords::morningWords();
    default:
        return {};
    }
}

QString CheckInController::lowLabel() const
{
    switch (m_page) {
    case Page::Pain:
    case Page::TwoHours:
        return tr("0 no pain");
    case Page::Headache:
        return tr("0 none");
    case Page::Fatigue:
        return tr("0 fresh");
    case Page::Fog:
        return tr("0 quite clear");
    case Page::Mood:
        return tr("0 very low");
    default:
        return {};
    }
}

QString CheckInController::highLabel() const
{
    switch (m_page) {
    case Page::Pain:
    case Page::Headache:
    case Page::TwoHours:
        return tr("10 worst I can picture");
    case Page::Fatigue:
        return tr("10 cannot get up");
    case Page::Fog:
        return tr("10 thick fog");
    case Page::Mood:
        return tr("10 very good");
    default:
        return {};
    }
}

QStringList CheckInController::areas() const
{
    return checkinwords::markedIds(m_told.areas);
}

QString CheckInController::areasText() const
{
    return checkinwords::markedText(m_told.areas);
}

QString CheckInController::minutesText() const
{
    return m_minutes > 0 ? tr("%n easy minute(s)", nullptr, m_minutes) : tr("not said");
}

QString CheckInController::noneText() const
{
    return m_page == Page::Smallest ? tr("I know of none") : QString();
}

QString CheckInController::nextText() const
{
    switch (m_page) {
    case Page::Pain:
        return tr("Next: fatigue");
    case Page::Fatigue:
        return tr("Next: sleep");
    case Page::Fog:
        return tr("Next: mood");
    case Page::Mood:
        return tr("Next: headache");
    case Page::Headache:
        return tr("Next: where it hurts");
    default:
        return nextFollowUp() == Page::None ? tr("Done") : tr("Next");
    }
}

QString CheckInController::skipText() const
{
    if (isCore())
        return m_isEdit ? QString() : tr("Skip today");
    return isOneOf(kMore, m_page) ? QString() : tr("Skip this");
}

bool CheckInController::hasSame() const
{
    return m_page == Page::Pain && isToday() && !m_isEdit && m_before && m_before->day == m_day.addDays(-1)
        && m_before->isRated();
}

bool CheckInController::canGoBack() const
{
    if (m_page == Page::Fatigue || m_page == Page::Sleep)
        return true;
    return isOneOf(kMore, m_page) && !(m_page == Page::Fog && m_isAlone);
}

bool CheckInController::movesOn() const
{
    const bool isRating = kind() == Kind::Scale || kind() == Kind::Choice;
    return isRating && services().settings.settings().moveOnByItself && !QAccessible::isActive();
}

void CheckInController::answer(int value)
{
    if (std::optional<int> *rating = ratingOf(m_told, m_page)) {
        const int most = m_page == Page::Sleep ? checkinwords::kMostSleep : checkinwords::kMostFelt;
        *rating = value < 0 ? std::nullopt : std::optional(std::min(value, most));
        if (value < 0)
            m_notSure.insert(m_page);
        else
            m_notSure.erase(m_page);
        saveCheckIn();
        return;
    }
    if (value < 0 && m_page != Page::TwoHours)
        return;
    switch (m_page) {
    case Page::StopsUsual:
        m_told.stopsUsual = value > 0;
        saveCheckIn();
        break;
    case Page::Flare:
        m_told.isFlare = value > 0;
        saveCheckIn();
        break;
    case Page::Morning:
        if (m_yesterday && value <= static_cast<int>(MorningAfter::ClearlyWorse)) {
            m_yesterday->fact.morning = static_cast<MorningAfter>(value);
            write(coach().rateLater(m_yesterday->fact.id, {}, m_yesterday->fact.morning));
        }
        break;
    case Page::TwoHours:
        if (value < 0) {
            skip();
        } else if (m_recent) {
            m_recent->fact.pain2h = std::min(value, checkinwords::kMostFelt);
            write(coach().rateLater(m_recent->fact.id, m_recent->fact.pain2h, {}));
        }
        break;
    default:
        break;
    }
}

void CheckInController::toggleArea(const QString &id)
{
    const std::optional<BodyArea> area = bodyAreaNamed(id);
    if (m_page != Page::Areas || !area)
        return;
    m_told.areas.flip(static_cast<size_t>(*area));
    saveCheckIn();
}

void CheckInController::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 0, mostMinutes());
    emit changed();
}

void CheckInController::keepMinutes()
{
    if (m_minutes <= 0)
        return;
    const pacing::Milli amount = m_minutes * kMilli;
    m_minutes = 0;
    if (m_page == Page::Trial) {
        // Without a word about the morning a high one counts as worse: the size never rises on what is not known.
        const bool wasWorse = m_yesterday && m_yesterday->fact.morning
            ? *m_yesterday->fact.morning == MorningAfter::ClearlyWorse
            : coach().pacing().numbers.isHigh;
        write(coach().tell(TrialTold{amount, wasWorse}));
    } else if (m_page == Page::Smallest) {
        write(coach().tell(SmallestTold{amount}));
    }
}

void CheckInController::tellNone()
{
    if (m_page != Page::Smallest)
        return;
    write(coach().tell(SmallestTold{0}));
    toFollowUp();
}

void CheckInController::next()
{
    switch (m_page) {
    case Page::None:
        return;
    case Page::Pain:
        return show(Page::Fatigue);
    case Page::Fatigue:
        return show(Page::Sleep);
    case Page::Sleep:
        return leaveCore();
    case Page::Fog:
        return show(Page::Mood);
    case Page::Mood:
        return show(Page::Headache);
    case Page::Headache:
        return show(Page::Areas);
    case Page::TwoHours:
        if (value() < 0)
            passOver(m_page);
        return finish();
    case Page::Areas:
        if (m_isAlone)
            return finish();
        return toFollowUp();
    case Page::Trial:
    case Page::Smallest:
        if (m_minutes <= 0)
            passOver(m_page);
        keepMinutes();
        return toFollowUp();
    default:
        if (value() < 0)
            passOver(m_page);
        return toFollowUp();
    }
}

void CheckInController::back()
{
    if (!canGoBack())
        return;
    const auto toPrevious = [this](const auto &pages) {
        const auto *const here = std::find(pages.begin(), pages.end(), m_page);
        if (here != pages.end() && here != pages.begin())
            show(*std::prev(here));
    };
    if (m_page == Page::Fog)
        return show(Page::Sleep);
    if (isCore())
        toPrevious(kCore);
    else
        toPrevious(kMore);
}

void CheckInController::sameAsYesterday()
{
    if (!hasSame())
        return;
    m_told.pain = m_before->pain;
    m_told.fatigue = m_before->fatigue;
    m_told.sleep = m_before->sleep;
    saveCheckIn();
    leaveCore();
}

/** What was left open of the three stays open; that they were seen is kept, unless all three say so themselves. */
void CheckInController::leaveCore()
{
    if (isToday() && !m_isAlone && !isOver()) {
        if (isAnythingTold(m_told)) {
            write(coach().tell(PromptAnswered{kCheckInKey}));
        } else {
            m_told.isSkipped = true;
            write(coach().saveCheckIn(m_told));
        }
    }
    toFollowUp();
}

void CheckInController::toFollowUp()
{
    const Page following = nextFollowUp();
    if (following == Page::None)
        finish();
    else
        show(following);
}

Page CheckInController::nextFollowUp() const
{
    if (!isOpen() || !isToday() || m_page == Page::TwoHours || (m_isAlone && isOneOf(kMore, m_page)))
        return Page::None;
    const auto *const following = std::find_if(kFollowUps.begin(), kFollowUps.end(), [this](Page page) {
        return !m_seen.contains(page) && isPending(page);
    });
    return following == kFollowUps.end() ? Page::None : *following;
}

void CheckInController::skip()
{
    if (!isOpen())
        return;
    if (isCore()) {
        m_minutes = 0;
        close();
        return;
    }
    if (!isOneOf(kMore, m_page))
        passOver(m_page);
    if (m_page == Page::TwoHours)
        finish();
    else
        toFollowUp();
}

void CheckInController::passOver(Page page)
{
    const QString key = keyOf(page);
    if (!key.isEmpty() && !wasPassedOver(key))
        write(coach().tell(PromptAnswered{key}));
}

void CheckInController::more()
{
    if (hasMore())
        show(Page::Fog);
}

void CheckInController::close()
{
    if (!isOpen())
        return;
    keepMinutes();
    if (isCore() && isToday() && !m_isEdit && !isOver()) {
        if (isAnythingTold(m_told)) {
            write(coach().tell(PromptAnswered{kCheckInKey}));
        } else {
            m_told.isSkipped = true;
            write(coach().saveCheckIn(m_told));
        }
    }
    m_page = Page::None;
    emit changed();
}

void CheckInController::finish()
{
    const bool isCheckIn = !m_isAlone;
    const bool isTodays = isToday();
    const bool isTold = isAnythingTold(m_told);
    m_page = Page::None;
    emit changed();
    const QString words = !isTold && isCheckIn ? QString() : isTodays ? thanks() : tr("Thank you. It is kept.");
    emit finished(words, isCheckIn && isTodays && isTold && !m_seen.contains(Page::Fog));
}

QString CheckInController::thanks() const
{
    const DayPlan &plan = coach().plan();
    const int minutes = sizewords::wholeMinutes(plan.envelope).size;
    if (plan.mood == DayMood::Stopped)
        return tr("Thank you.");
    if (minutes == 0)
        return tr("Thank you. Today is for rest.");
    //: %1 is a number of easy minutes
    return tr("Thank you. Today is sized at %1.").arg(minutes);
}

void CheckInController::tellFlare(bool isFlare)
{
    MorningCheckIn told = services().diary.checkIn(coach().day()).value_or(MorningCheckIn{.day = coach().day()});
    told.isFlare = isFlare;
    told.isSkipped = false;
    keep(coach().saveCheckIn(told));
}

void CheckInController::saveCheckIn()
{
    m_told.isSkipped = false;
    write(coach().saveCheckIn(m_told));
}

void CheckInController::write(StoreOutcome outcome)
{
    m_problem = wording::sentence(outcome);
    if (keep(outcome))
        return;
    emit changed();
}

QStringList CheckInController::areaIds() const
{
    return checkinwords::areaIds();
}

QStringList CheckInController::areaNames() const
{
    return checkinwords::areaNames();
}
