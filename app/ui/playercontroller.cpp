// SPDX-License-Identifier: Apache-2.0
#include "ui/playercontroller.h"

#include "domain/mindresults.h"
#include "domain/phrases.h"
#include "domain/plansrepository.h"
#include "ui/crisiswords.h"
#include "ui/itemwords.h"
#include "ui/mindwords.h"
#include "ui/playerwords.h"
#include "ui/sessionendcontroller.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

constexpr Milliseconds kFrame{33};
/** The ring creeps so slowly in long steps that half the frames do. */
constexpr Milliseconds kSlowFrame{66};
constexpr Milliseconds kLongStep{15000};
/** From here on a hold or a rest is quiet: nothing but the number and the ring moves, and the ring with the number. */
constexpr Milliseconds kQuietStep{10000};
constexpr Milliseconds kMostBetweenLooks{1000};
constexpr Milliseconds kAsksToEndAfter{120000};
constexpr Milliseconds kLeastHalfWay{20000};
constexpr Milliseconds kLeastLastFive{10000};
/** From here on minutes and seconds are shown apart. */
constexpr int kLongCount = 100;
/** About two pixels of the ring of a phone: it creeps, and a step of that size is not seen as one. */
constexpr double kRingSteps = 450;

bool isLying(PosePreset preset)
{
    return preset == PosePreset::Supine || preset == PosePreset::Hook || preset == PosePreset::SideLying;
}

double inSteps(double value, double steps)
{
    return std::floor(value * steps + 0.5) / steps;
}

} // namespace

/** Hands writes on, but not those of a session that could not be stored when it began. */
class PlayerController::Journal : public SessionJournal
{
public:
    explicit Journal(SessionJournal &journal)
        : m_journal(journal)
    {
    }
    void advance(SessionId id, const SessionProgress &progress) override
    {
        if (id != 0)
            m_journal.advance(id, progress);
    }
    void heartbeat(SessionId id, int segment, Milliseconds elapsed) override
    {
        if (id != 0)
            m_journal.heartbeat(id, segment, elapsed);
    }
    void end(const SessionRecord &record) override
    {
        if (record.id != 0)
            m_journal.end(record);
    }
    void rate(const SessionRecord &record) override
    {
        if (record.id != 0)
            m_journal.rate(record);
    }
    void saveAnswer(const MindAnswer &answer) override
    {
        if (answer.session != 0)
            m_journal.saveAnswer(answer);
    }
    void sit(const MindSitting &sitting) override
    {
        if (sitting.session != 0)
            m_journal.sit(sitting);
    }
    void savePlace(const MindPlace &place) override
    {
        if (place.session != 0)
            m_journal.savePlace(place);
    }
    void onOutcomeChanged(std::function<void(StoreOutcome)> handler) override
    {
        m_journal.onOutcomeChanged(std::move(handler));
    }
    [[nodiscard]] StoreOutcome flush() override { return m_journal.flush(); }

private:
    SessionJournal &m_journal;
};

std::unique_ptr<PlayerController> PlayerController::begin(const Services &services, SessionPlan plan,
                                                          const SessionPace &pace)
{
    const Settings settings = services.settings.settings();
    if (plan.items.empty())
        return nullptr;
    Session session(services.sessionClock, services.library, std::move(plan), settings.timeline());
    SessionRecord record = SessionRecorder::newRecord(session, services.wallClock());
    record.painBefore = pace.painBefore ? pace.painBefore : services.sessions.latestPain(record.day);
    const StoreOutcome outcome = services.sessions.begin(record, session.snapshot());
    if (outcome != StoreOutcome::Ok)
        record.id = 0;
    std::unique_ptr<PlayerController> player(
        new PlayerController(services, std::move(session), std::move(record), pace));
    player->setNotice(wording::sentence(outcome));
    return player;
}

std::unique_ptr<PlayerController> PlayerController::resume(const Services &services, const ResumePoint &point,
                                                           const SessionPace &pace)
{
    auto session = Session::restore(services.sessionClock, services.library, point.snapshot, point.segment, point.elapsed);
    auto record = services.sessions.session(point.id);
    if (!session || !record)
        return nullptr;
    return std::unique_ptr<PlayerController>(
        new PlayerController(services, std::move(*session), std::move(*record), pace));
}

PlayerController::PlayerController(const Services &services, Session session, SessionRecord record,
                                   const SessionPace &pace)
    : m_services(services)
    , m_settings(services.settings.settings())
    , m_pace(pace)
    , m_session(std::move(session))
    , m_journal(std::make_unique<Journal>(services.journal))
    , m_recorder(
          m_session, *m_journal, [clock = services.wallClock] { return clock().toUTC(); }, std::move(record))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlayerController::wake);
    connect(&m_mindStep, &MindStepModel::answered, this, &PlayerController::keepAnswer);
    connect(&m_services.cues, &CuePlayer::deviceLost, this, &PlayerController::tellNoSound);
    connect(&m_services.cues, &CuePlayer::deviceFound, this, [this] {
        if (m_notice == wording::sentence(wording::Notice::NoSound))
            setNotice({});
    });
    // The journal may call after this player is gone, until somebody else listens.
    m_journal->onOutcomeChanged([self = QPointer(this)](StoreOutcome outcome) {
        // What a retry at the end would bring is not known yet, so the notice of an unstored session stays.
        if (self && self->m_recorder.record().id != 0)
            self->setNotice(wording::sentence(outcome));
    });
    m_services.cues.setSettings(soundSettings(m_settings));
    connect(&m_mindStep, &MindStepModel::answered, this, &PlayerController::work);
    m_pausedAt = m_services.bootClock.now();
    loadAnswers();
    describe();
    measure();
    announce();
}

PlayerController::~PlayerController()
{
    m_services.keepAwake.setActive(false);
    if (!m_session.isFinished())
        m_services.cues.stop();
}

void PlayerController::start()
{
    m_session.start();
    wake();
    if (m_session.isRunning() && !m_services.cues.hasDevice())
        tellNoSound();
}

void PlayerController::pause()
{
    m_session.pause();
    wake();
}

void PlayerController::resume()
{
    keepLast();
    m_session.resume();
    wake();
}

void PlayerController::togglePause()
{
    if (m_session.isPaused())
        resume();
    else if (m_session.isRunning())
        pause();
    else
        start();
}

void PlayerController::back()
{
    if (m_isOutcome) {
        previousStep();
        return;
    }
    keepLast();
    m_session.back();
    wake();
}

void PlayerController::skip()
{
    if (isDone())
        return;
    if (m_sheet == Sheet::None && hasStandIn())
        openSheet(Sheet::Swap);
    else
        leaveOut();
}

void PlayerController::tellSwapReason(SkipReason reason)
{
    if (m_sheet != Sheet::Swap)
        return;
    m_swapReason = static_cast<Reason>(reason);
    m_standIn = m_session.standIn(m_swapReason);
    if (!m_standIn)
        leaveOut();
    else
        emit sheetChanged();
}

void PlayerController::takeSwap()
{
    if (m_sheet != Sheet::Swap || !m_standIn)
        return;
    m_reasonItem = -1;
    m_session.swap(m_swapReason);
    goOnFromSheet();
    showToast(Toast::None);
}

void PlayerController::leaveOut()
{
    if (isDone())
        return;
    heedWords();
    if (m_isLastLeftOut) {
        dismissToast();
        return;
    }
    m_reasonItem = m_session.segment().item;
    m_isOutcome = false;
    const bool isReasonTold = m_swapReason != Reason::None;
    if (isReasonTold)
        m_session.setReason(m_reasonItem, m_swapReason);
    if (m_session.nextItem()) {
        m_session.skip();
    } else {
        m_ranBeforeLast = m_sheet == Sheet::Swap ? m_ranBeforeSheet : m_session.isRunning();
        m_isLastLeftOut = true;
        m_session.pause();
    }
    if (m_sheet == Sheet::Swap)
        goOnFromSheet();
    wake();
    if (!isDone())
        showToast(isReasonTold ? Toast::LeftOut : Toast::Skipped);
}

void PlayerController::keepLast()
{
    if (!m_isLastLeftOut)
        return;
    m_isLastLeftOut = false;
    m_session.setReason(m_reasonItem, Reason::None);
    showToast(Toast::None);
}

void PlayerController::goOnFromSheet()
{
    m_sheet = Sheet::None;
    m_standIn.reset();
    m_swapReason = Reason::None;
    emit sheetChanged();
    if (m_ranBeforeSheet && !m_isLastLeftOut)
        resume();
    else
        wake();
}

bool PlayerController::hasStandIn() const
{
    const std::vector<Swap> &swaps = m_session.plan().items[static_cast<size_t>(itemIndex())].swaps;
    return std::any_of(swaps.begin(), swaps.end(),
                       [this](const Swap &swap) { return m_session.standIn(swap.reason).has_value(); });
}

QString PlayerController::swapText() const
{
    if (!m_standIn)
        return {};
    const QString name = playerwords::itemName(m_services.library, m_standIn->id);
    const Movement *const movement = m_services.library.movement(m_standIn->id);
    if (!movement) {
        //: %1 is an exercise
        return tr("Your therapist suggests: %1 instead.").arg(name);
    }
    //: %1 is an exercise, %2 how much of it: "6 times"
    return tr("Your therapist suggests: %1 instead, %2.").arg(name, itemwords::doseText(*movement, m_standIn->dose, m_standIn->side));
}

QString PlayerController::therapistNote() const
{
    return playerwords::therapistNote(m_session);
}

QString PlayerController::therapistStop() const
{
    return playerwords::therapistStop(m_session);
}

QStringList PlayerController::stopRules() const
{
    QStringList rules{therapistStop()};
    const Program *const program = m_services.library.program(m_session.plan().programId);
    if (program && program->prescription)
        rules << program->prescription->stopRules;
    rules.removeAll(QString());
    rules.removeDuplicates();
    return rules;
}

void PlayerController::undoSkip()
{
    if (isDone() || m_reasonItem < 0)
        return;
    if (m_isLastLeftOut) {
        keepLast();
        if (m_ranBeforeLast)
            resume();
        return;
    }
    // Once to the start of this item if it has begun, and once to the one before.
    for (int tries = 0; tries < 2 && m_session.segment().item > m_reasonItem; ++tries)
        m_session.back();
    m_session.setReason(m_reasonItem, Reason::None);
    m_reasonItem = -1;
    showToast(Toast::None);
    wake();
}

void PlayerController::extend()
{
    m_session.extend();
    wake();
}

void PlayerController::restLonger()
{
    m_session.extend();
    m_session.extend();
    wake();
}

void PlayerController::repeat()
{
    keepLast();
    m_session.repeat();
    wake();
}

void PlayerController::easeOff()
{
    const Ease before = m_session.ease();
    keepLast();
    m_session.easeOff();
    if (m_session.ease() == before)
        return;
    m_easedItem = itemIndex();
    m_reasonItem = m_easedItem;
    m_isOutcome = false;
    const bool isGentler = m_session.ease() == Ease::Gentler;
    wake();
    if (isDone())
        return;
    m_services.cues.say({isGentler ? phrases::easingOff() : phrases::restOnly()});
    if (m_settings.vibrate)
        m_services.haptics.play(Haptic::EaseOff);
    showToast(isGentler ? Toast::EasedOff : Toast::RestOnly);
}

void PlayerController::undoEaseOff()
{
    if (isDone() || m_session.ease() == Ease::None)
        return;
    keepLast();
    m_session.undoEaseOff();
    if (m_easedItem == itemIndex())
        m_session.setReason(m_easedItem, Reason::None);
    m_easedItem = -1;
    wake();
    m_services.cues.say({phrases::easeUndone()});
    showToast(Toast::None);
}

void PlayerController::completeStep()
{
    if (isDone() || !m_session.isStep())
        return;
    heedWords();
    const MindExercise *const asked = exercise();
    const MindStep *const step = askedStep();
    if (asked && step && !m_isOutcome) {
        if (askAgain(*step))
            return;
        const std::vector<const MindStep *> shown = steps();
        const bool isLast = shown.empty() || shown.back()->number <= step->number;
        if (isLast) {
            const MindAnswers settled = mindresults::settledAt(*asked, m_answers[asked->id]);
            for (const auto &[key, value] : settled)
                keepAnswer(key, value);
            m_finishedAt[asked->id] = m_services.wallClock().toUTC();
            m_placeStep = 0;
            keepPlace();
            showOutcome();
            return;
        }
    }
    m_isOutcome = false;
    const int item = m_session.segment().item;
    m_session.completeStep();
    // After the last step that is shown there may be more that are not.
    while (asked && !isDone() && m_session.segment().item == item && !isStepShown())
        m_session.completeStep();
    wake();
}

bool PlayerController::askAgain(const MindStep &step)
{
    if (step.again == 0 || !m_isAnsweredHere || !step.when)
        return false;
    // What decided over this step is asked anew.
    keepAnswer(step.when->path, QJsonValue(QJsonValue::Null));
    m_mindStep.setAnswers(m_answers[m_mindExerciseId]);
    while (m_session.segment().set > step.again) {
        const int before = m_session.segment().set;
        m_session.previousStep();
        if (m_session.segment().set == before)
            break;
    }
    wake();
    return true;
}

void PlayerController::previousStep()
{
    if (m_isOutcome) {
        m_isOutcome = false;
        describe();
        announce();
        return;
    }
    heedWords();
    const int first = m_session.segment().set;
    int before = 0;
    do {
        before = m_session.segment().set;
        m_session.previousStep();
    } while (m_session.segment().set != before && !isStepShown());
    // None before it is for this person: back to where it began.
    while (!isStepShown() && m_session.segment().set < first)
        m_session.completeStep();
    wake();
}

void PlayerController::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void PlayerController::leaveForLater()
{
    const MindExercise *const asked = exercise();
    if (isDone() || !asked || m_isOutcome)
        return;
    heedWords();
    // What is for another day is done for this one; else it was left before its end.
    const bool isDoneForNow = waitsForAnotherTime();
    m_placeStep = 0;
    keepPlace();
    if (isDoneForNow) {
        const int item = m_session.segment().item;
        while (!isDone() && m_session.isStep() && m_session.segment().item == item)
            m_session.completeStep();
    } else {
        m_session.skip();
    }
    wake();
}

void PlayerController::setReason(SkipReason reason)
{
    if (m_reasonItem >= 0) {
        m_session.setReason(m_reasonItem, static_cast<Reason>(reason));
        // Kept with the session's other items, at once.
        if (!isDone())
            m_journal->advance(m_recorder.record().id,
                               {{}, m_session.items(), m_session.segmentIndex(), m_session.elapsed(),
                                m_session.snapshot()});
        else
            m_recorder.rate();
    }
    dismissToast();
}

void PlayerController::dismissToast()
{
    showToast(Toast::None);
    if (!m_isLastLeftOut)
        return;
    m_isLastLeftOut = false;
    m_session.skip();
    wake();
}

void PlayerController::cycleSoundMode()
{
    constexpr int kModes = 3;
    m_settings.soundMode = static_cast<evenpace::SoundMode>((static_cast<int>(m_settings.soundMode) + 1) % kModes);
    m_services.cues.setSettings(soundSettings(m_settings));
    Settings stored = m_services.settings.settings();
    stored.soundMode = m_settings.soundMode;
    if (const StoreOutcome outcome = m_services.settings.save(stored); outcome != StoreOutcome::Ok)
        setNotice(wording::sentence(outcome));
    emit comfortChanged();
}

void PlayerController::dim()
{
    m_isDimmed = !m_isDimmed;
    emit comfortChanged();
    wake();
}

void PlayerController::dismissNotice()
{
    setNotice({});
}

void PlayerController::askToStop()
{
    openSheet(Sheet::Stop);
}

void PlayerController::showHelp()
{
    openSheet(Sheet::Help);
}

void PlayerController::stop()
{
    heedWords();
    m_sheet = Sheet::None;
    m_isLastLeftOut = false;
    m_session.stop();
    wake();
    emit sheetChanged();
}

void PlayerController::closeSheet()
{
    if (m_sheet == Sheet::None)
        return;
    const bool goesOn = m_sheet != Sheet::Help && m_ranBeforeSheet;
    m_sheet = Sheet::None;
    m_standIn.reset();
    m_swapReason = Reason::None;
    emit sheetChanged();
    if (goesOn)
        resume();
}

void PlayerController::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    if (!shown && m_settings.soundMode == evenpace::SoundMode::Quiet && m_session.isRunning())
        pause();
    else
        wake();
}

void PlayerController::wake()
{
    const int before = m_segment;
    const bool wasPaused = m_session.isPaused();
    std::vector<SessionEvent> events = m_recorder.update();
    if (passSteps()) {
        const std::vector<SessionEvent> more = m_recorder.update();
        events.insert(events.end(), more.begin(), more.end());
    }
    const bool hasMoved = !events.empty() || m_session.segmentIndex() != before;
    if (hasMoved)
        handle(events);
    if (m_session.isPaused() && !wasPaused)
        m_pausedAt = m_services.bootClock.now();
    const bool asksToEnd
        = m_session.isPaused() && m_services.bootClock.now() - m_pausedAt >= kAsksToEndAfter;
    const bool asksNow = asksToEnd != m_asksToEnd;
    m_asksToEnd = asksToEnd;
    m_segment = m_session.segmentIndex();
    if (hasMoved)
        feel(before);
    if (hasMoved || asksNow)
        describe();
    measure();
    announce();
    if (m_session.isFinished() && !m_ending)
        finish();
    m_services.keepAwake.setActive(m_session.isRunning());
    schedule();
}

void PlayerController::handle(const std::vector<SessionEvent> &events)
{
    bool hasJumped = false;
    bool isStopped = false;
    for (const SessionEvent &event : events) {
        switch (event.kind) {
        case SessionEvent::Kind::Started:
        case SessionEvent::Kind::Resumed:
        case SessionEvent::Kind::TimelineChanged:
            hasJumped = true;
            break;
        case SessionEvent::Kind::Paused:
            m_pausedAt = m_services.bootClock.now();
            m_services.cues.freeze();
            break;
        case SessionEvent::Kind::Stopped:
            isStopped = true;
            break;
        case SessionEvent::Kind::SegmentFinished:
        case SessionEvent::Kind::ItemFinished:
        case SessionEvent::Kind::EasedOff:
        case SessionEvent::Kind::EaseUndone:
        case SessionEvent::Kind::Finished:
            break;
        }
    }
    if (isStopped)
        m_services.cues.stop();
    else if (hasJumped && !m_session.isPaused())
        m_services.cues.play(m_session.timeline(), m_session.segmentIndex(), m_session.elapsed());
}

void PlayerController::feel(int segmentBefore)
{
    if (!m_settings.vibrate || m_session.isPaused() || m_session.segmentIndex() == segmentBefore)
        return;
    const Segment &now = m_session.segment();
    const auto before = static_cast<size_t>(std::max(segmentBefore, 0));
    const bool isOtherItem = segmentBefore < 0 || before >= m_session.timeline().size()
        || m_session.timeline()[before].item != now.item || now.kind == SegmentKind::Done;
    if (now.kind == SegmentKind::SwitchSides)
        m_services.haptics.play(Haptic::SideChange);
    else if (isOtherItem)
        m_services.haptics.play(Haptic::ItemEdge);
    else if (now.kind == SegmentKind::BreathePhase && now.breath == BreathPhaseKind::In)
        m_services.haptics.play(Haptic::BreatheIn);
    else if (now.kind == SegmentKind::BreathePhase && now.breath == BreathPhaseKind::Out)
        m_services.haptics.play(Haptic::BreatheOut);
}

void PlayerController::describe()
{
    const Library &library = m_services.library;
    m_name = playerwords::itemName(library, itemId());
    m_sideLine = playerwords::sideLine(m_session, library);
    m_caption = playerwords::caption(m_session, library);
    m_word = playerwords::word(m_session);
    m_round = playerwords::round(m_session, library);
    m_nextLine = playerwords::nextLine(m_session, library);
    if (BreathWaveform wave = breathWaveform(m_session, library); wave != m_wave) {
        m_wave = std::move(wave);
        emit waveChanged();
    }
    showMindStep();
    emit stepChanged();
}

void PlayerController::measure()
{
    const PlayerMoment before = m_moment;
    const bool isStepNew = m_measuredSegment != m_session.segmentIndex();
    m_measuredSegment = m_session.segmentIndex();
    m_moment = momentOf(m_session, m_services.library, isStill());
    m_moment.ring = inSteps(m_moment.ring, kRingSteps);

    const auto secondsOf = [](Milliseconds time) { return (time.count() + 999) / 1000; };
    const bool hasCounted = isStepNew || m_moment.seconds != before.seconds || m_moment.rep != before.rep
        || m_moment.reps != before.reps || secondsOf(m_moment.itemLeft) != secondsOf(before.itemLeft);
    QString count;
    QString detail;
    QString spoken;
    if (!hasCounted) {
        // Words are put together only for a new number, not for every frame.
    } else if (m_moment.reps > 0) {
        count = QString::number(m_moment.rep);
        //: behind the number of the repetition: 4 of 6
        detail = tr("of %1").arg(m_moment.reps);
        spoken = tr("%1 of %2").arg(m_moment.rep).arg(m_moment.reps);
    } else if (m_moment.seconds >= 0) {
        const bool isLong = m_moment.seconds >= kLongCount;
        count = isLong ? u"%1:%2"_s.arg(m_moment.seconds / 60).arg(m_moment.seconds % 60, 2, 10, QChar(u'0'))
                       : QString::number(m_moment.seconds);
        spoken = isLong ? playerwords::lengthText(m_moment.seconds * 1000ms) : tr("%n second(s) left", nullptr, m_moment.seconds);
    }
    if (ringFollowsNumber() && !hasCounted && !isStepNew)
        m_moment.ring = before.ring;
    if (hasCounted) {
        m_countText = count;
        m_countDetail = detail;
        m_countSpoken = spoken;
        m_timeLeft = playerwords::timeLeftText(m_moment.itemLeft);
        emit countChanged();
    }
    if (m_moment.ring != before.ring || m_moment.ringParts != before.ringParts)
        emit ringChanged();
    if (m_moment.poseBlend != before.poseBlend || m_moment.poseReach != before.poseReach)
        emit poseChanged();
    if (m_moment.breathFill != before.breathFill || m_moment.breathTime != before.breathTime)
        emit breathChanged();
    if (const QString caption = playerwords::caption(m_session, m_services.library); caption != m_caption) {
        m_caption = caption;
        emit stepChanged();
    }
}

void PlayerController::announce()
{
    const Segment &segment = m_session.segment();
    const bool isWork = segment.rep > 0 && itemKind() == ItemKind::Movement && segment.kind != SegmentKind::Rest;
    const Side side = isWork && segment.reps > 0 && m_moment.reps > 0 ? Side::None : segment.side;
    const QString step = u"%1/%2/%3/%4/%5"_s.arg(segment.item)
                             .arg(isWork ? -1 : static_cast<int>(phase()))
                             .arg(static_cast<int>(side))
                             .arg(segment.set)
                             .arg(m_isOutcome);
    QString status = m_statusText;
    if (step != m_statusStep) {
        m_statusStep = step;
        QStringList parts;
        const auto add = [&parts](QString text) {
            if (text.isEmpty())
                return;
            if (!text.endsWith(u'.') && !text.endsWith(u'?'))
                text += u'.';
            parts << text;
        };
        if (phase() == Phase::Done) {
            add(tr("Enough for now"));
        } else if (phase() == Phase::Ask) {
            add(m_name);
            add(m_isOutcome ? mindText() : tr("Step %1 of %2").arg(mindNumber()).arg(mindCount()));
            if (!m_isOutcome)
                add(mindTitle());
        } else {
            if (!isWork)
                add(m_word);
            add(m_name);
            add(m_sideLine);
            if (itemKind() == ItemKind::Breath)
                add(patternText());
            else if (m_moment.reps > 0)
                add(tr("%n time(s)", nullptr, m_moment.reps));
            else if (m_moment.seconds > 0)
                add(playerwords::lengthText(m_moment.seconds * 1000ms));
            add(m_caption);
            if (phase() == Phase::GetReady && !therapistNote().isEmpty())
                add(tr("From your therapist: %1").arg(therapistNote()));
            if (phase() == Phase::GetReady && !therapistStop().isEmpty())
                add(therapistStop());
        }
        status = parts.join(u' ');
    } else if (segment.kind == SegmentKind::Hold && m_moment.reps == 0) {
        const Milliseconds left = segment.length - m_session.elapsed();
        const Milliseconds whole = m_session.phaseElapsed() + left;
        if (left <= 5000ms && whole >= kLeastLastFive)
            status = tr("Five seconds left.");
        else if (left * 2 <= whole && whole >= kLeastHalfWay)
            status = tr("Half way.");
    } else if (segment.kind == SegmentKind::Release && m_moment.reps == 0 && m_moment.seconds == 0) {
        status = tr("And rest.");
    } else if (m_moment.reps > 1 && m_moment.rep == m_moment.reps) {
        status = tr("Last one.");
    }
    if (status == m_statusText)
        return;
    m_statusText = status;
    emit statusChanged();
}

void PlayerController::showMindStep()
{
    const MindExercise *const asked = exercise();
    const QString id = asked ? asked->id : QString();
    if (id != m_mindExerciseId) {
        m_mindExerciseId = id;
        m_mindStep.setStep(nullptr);
        m_mindStep.setToday(m_services.wallClock().date(), m_pace.person.dayMinutes);
        if (asked && !m_entered.contains(id))
            enterExercise(*asked);
        m_placeStep = 0;
        m_mindStep.setAnswers(m_answers[id]);
    }
    const MindStep *const step = m_isOutcome ? nullptr : askedStep();
    if (asked && step && step->number != m_placeStep) {
        m_isAnsweredHere = false;
        keepPlace();
    }
    m_mindStep.setStep(step);
    work();
}

void PlayerController::enterExercise(const MindExercise &asked)
{
    m_entered.insert(asked.id);
    m_begunStep = 0;
    const SessionId session = m_recorder.record().id;
    if (session == 0)
        return;
    std::optional<MindRecord> record;
    // A session that was read back may be a sitting already; it is where it was then.
    const MindRecordId known = m_services.mind.recordOf(session, asked.id);
    if (known != 0) {
        record = m_services.mind.record(known);
    } else if (m_pace.record != 0) {
        record = m_services.mind.record(m_pace.record);
    } else if (!m_pace.beginsAnew) {
        record = m_services.mind.latestRecord(asked.id);
        if (record && !isGoneOnWith(*record, asked, dayOf(m_services.wallClock())))
            record.reset();
    }
    const bool isNew = !record || record->exerciseId != asked.id;
    if (!isNew) {
        m_answers[asked.id] = record->answers;
        m_finishedAt[asked.id] = record->finishedAt;
        if (known != 0)
            return;
        m_journal->sit({session, asked.id, record->id});
        m_firstStep = record->isFinished() ? 0 : openStep(asked, *record, m_pace.person);
    }
    if (asked.id == sleep::kExercise && (isNew || !record->isFinished()))
        bringNights(asked, isNew ? MindRecord{.exerciseId = asked.id} : *record);
    m_begunStep = m_firstStep;
}

void PlayerController::bringNights(const MindExercise &asked, MindRecord record)
{
    const QDate today = dayOf(m_services.wallClock());
    const QString key = u"diary"_s;
    const std::vector<SleepNight> told = m_services.plans.nights(today.addDays(-asked.openFor.count()), today);
    const QJsonValue before = answerAt(record.answers, key);
    const QJsonValue diary = sleep::diaryWith(record, dayOf(record.changedAt.toLocalTime()), told, today);
    if (diary == before)
        return;
    record.answers[key] = diary;
    m_answers[asked.id][key] = diary;
    m_journal->saveAnswer({m_recorder.record().id, asked.id, key, diary, m_services.wallClock().toUTC()});
    // On to the first night that nobody told yet.
    for (const MindStep *step : shownSteps(asked, record.answers, m_pace.person)) {
        const bool isNight = !step->inputs.empty() && step->inputs.front().key == key;
        if (step->number < m_firstStep)
            continue;
        if (!isNight || !isAnswered(*step, record.answers)) {
            m_firstStep = step->number;
            break;
        }
    }
}

bool PlayerController::passSteps()
{
    const MindExercise *asked = exercise();
    if (!m_session.isRunning() || !asked || !m_session.isStep() || m_isOutcome)
        return false;
    if (!m_entered.contains(asked->id))
        enterExercise(*asked);
    const int item = m_session.segment().item;
    const int before = m_session.segmentIndex();
    while (!isDone() && m_session.isStep() && m_session.segment().item == item
           && (m_session.segment().set < m_firstStep || !isStepShown()))
        m_session.completeStep();
    m_firstStep = 0;
    return m_session.segmentIndex() != before;
}

void PlayerController::work()
{
    const MindExercise *const asked = exercise();
    const MindStep *const step = asked && !m_isOutcome ? askedStep() : nullptr;
    QString text;
    if (step && !step->computes.isEmpty()) {
        const MindAnswers &answers = m_answers[asked->id];
        text = mindwords::computedText(*asked, step->computes, answers);
        QJsonValue value = mindresults::computed(step->computes, answers);
        if (step->computes == u"msg/text" && !text.isEmpty())
            value = text;
        const QString key = step->computes.section(u'/', 0, 0);
        if (!value.isNull() && asked->store.contains(key) && answerAt(answers, step->computes) != value) {
            const QString part = step->computes.section(u'/', 1);
            QJsonObject whole = answerAt(answers, key).toObject();
            whole[part] = value;
            keepAnswer(key, part.isEmpty() ? value : QJsonValue(whole));
            m_mindStep.keepBeside(key, m_answers[asked->id][key]);
        }
    }
    if (text == m_mindComputed)
        return;
    m_mindComputed = text;
    emit mindComputedChanged();
}

void PlayerController::keepPlace()
{
    const MindExercise *const asked = exercise();
    // Before a record is where it goes on, its place is the one that was kept.
    if (!asked || m_firstStep != 0)
        return;
    m_placeStep = m_session.segment().set;
    m_journal->savePlace({m_recorder.record().id, asked->id, m_placeStep, m_finishedAt[asked->id]});
}

void PlayerController::showOutcome()
{
    m_isOutcome = true;
    const MindExercise &asked = *exercise();
    std::vector<MindRecord> records = m_services.mind.records(asked.id, mindresults::kEnergyDays);
    const MindRecord now = recordNow();
    // What is kept may be on its way yet.
    std::erase_if(records, [&](const MindRecord &record) { return record.id == now.id || record.id == 0; });
    records.insert(records.begin(), now);
    std::vector<MindPart> parts
        = mindSummary(m_services.library, asked, now, {now.begunOn, m_pace.growPercent, std::move(records)});
    // Too little was answered for what it ends with: then what was answered.
    if (parts.empty()) {
        MindPart told{.kind = MindPart::Kind::List, .title = tr("What you answered")};
        for (const MindStepModel::Answered &answered : m_mindStep.summary(asked)) {
            told.rows << answered.question;
            told.details << answered.answer;
        }
        if (!told.rows.isEmpty())
            parts.push_back(std::move(told));
    }
    m_outcomeParts.setParts(std::move(parts));
    describe();
    announce();
}

MindRecord PlayerController::recordNow() const
{
    MindRecord now;
    now.exerciseId = m_mindExerciseId;
    now.begunOn = dayOf(m_services.wallClock());
    now.finishedAt = m_services.wallClock().toUTC();
    if (const auto it = m_answers.find(m_mindExerciseId); it != m_answers.end())
        now.answers = it->second;
    std::erase_if(now.answers, [](const auto &answer) { return answer.second.isNull(); });
    if (const SessionId session = m_recorder.record().id; session != 0)
        now.id = m_services.mind.recordOf(session, m_mindExerciseId);
    return now;
}

void PlayerController::finish()
{
    SessionRecord &record = m_recorder.record();
    if (record.id == 0 && m_services.sessions.begin(record, m_session.snapshot()) == StoreOutcome::Ok) {
        m_journal->end(record);
        for (const auto &[exerciseId, answers] : m_answers) {
            for (const auto &[key, value] : answers)
                m_journal->saveAnswer({record.id, exerciseId, key, value, m_services.wallClock().toUTC()});
            if (const MindExercise *const told = m_services.library.mind(exerciseId))
                m_journal->savePlace({record.id, exerciseId, told->steps.back().number, m_finishedAt[exerciseId]});
        }
        setNotice({});
    }
    m_ending = std::make_unique<SessionEndController>(record, m_settings.guide, [this] { m_recorder.rate(); },
                                                      m_pace.effortCeiling, m_pace.gap);
    connect(m_ending.get(), &SessionEndController::reasonChosen, this,
            [this](Reason reason) { m_session.setStopReason(reason); });
    showToast(Toast::None);
    emit stepChanged();
    emit ended();
}

void PlayerController::openSheet(Sheet sheet)
{
    if (isDone() || m_sheet == sheet)
        return;
    // From one sheet to the other the session is paused already; what it did before the first one counts.
    if (m_sheet == Sheet::None)
        m_ranBeforeSheet = m_session.isRunning();
    m_session.pause();
    m_sheet = sheet;
    wake();
    emit sheetChanged();
}

void PlayerController::showToast(Toast toast)
{
    if (toast == m_toast && toast == Toast::None)
        return;
    m_toast = toast;
    emit toastChanged();
}

void PlayerController::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    emit noticeChanged();
}

void PlayerController::tellNoSound()
{
    if (m_toldNoSound || m_settings.soundMode == evenpace::SoundMode::Quiet || !m_notice.isEmpty())
        return;
    m_toldNoSound = true;
    setNotice(wording::sentence(wording::Notice::NoSound));
}

void PlayerController::schedule()
{
    const auto next = untilWake();
    if (!next)
        m_timer.stop();
    else
        m_timer.start(*next);
}

std::optional<Milliseconds> PlayerController::untilWake() const
{
    if (m_session.isPaused()) {
        if (m_asksToEnd)
            return std::nullopt;
        const Milliseconds paused = m_services.bootClock.now() - m_pausedAt;
        return std::max(kAsksToEndAfter - paused, 1ms);
    }
    if (!m_session.isRunning())
        return std::nullopt;
    const Segment &segment = m_session.segment();
    Milliseconds next = kMostBetweenLooks;
    if (movesOnScreen()) {
        const bool isSlow = segment.kind != SegmentKind::BreathePhase && segment.length >= kLongStep;
        next = isSlow ? kSlowFrame : kFrame;
    }
    // When the number changes; then the place is written, too.
    const Milliseconds elapsed = m_session.elapsed();
    const Milliseconds toSecond
        = segment.isUntimed() ? kMostBetweenLooks - elapsed % kMostBetweenLooks : (segment.length - elapsed) % kMostBetweenLooks;
    if (toSecond > 0ms)
        next = std::min(next, toSecond);
    if (const auto change = m_session.untilNextChange())
        next = std::min(next, *change);
    return std::max(next, 1ms);
}

bool PlayerController::movesOnScreen() const
{
    const SegmentKind kind = m_session.segment().kind;
    return m_isShown && m_session.isRunning() && !ringFollowsNumber() && kind != SegmentKind::Ask
        && kind != SegmentKind::Attend;
}

bool PlayerController::ringFollowsNumber() const
{
    const Segment &segment = m_session.segment();
    const bool isQuiet = segment.kind == SegmentKind::Hold || segment.kind == SegmentKind::Rest;
    return isStill() || (isQuiet && segment.length >= kQuietStep);
}

PlayerController::Phase PlayerController::phase() const
{
    switch (m_session.segment().kind) {
    case SegmentKind::GetReady:
        return Phase::GetReady;
    case SegmentKind::Move:
        return Phase::Move;
    case SegmentKind::Hold:
        return Phase::Hold;
    case SegmentKind::Release:
        return Phase::Release;
    case SegmentKind::SwitchSides:
        return Phase::SwitchSides;
    case SegmentKind::Rest:
        return Phase::Rest;
    case SegmentKind::BreathePhase:
        return Phase::Breathe;
    case SegmentKind::Instruct:
    case SegmentKind::Attend:
        return Phase::Attend;
    case SegmentKind::Ask:
        return Phase::Ask;
    case SegmentKind::Done:
        return Phase::Done;
    }
    return Phase::Done;
}

PlayerController::ItemKind PlayerController::itemKind() const
{
    switch (m_services.library.kind(itemId()).value_or(evenpace::ItemKind::Movement)) {
    case evenpace::ItemKind::Movement:
        return ItemKind::Movement;
    case evenpace::ItemKind::Breath:
        return ItemKind::Breath;
    case evenpace::ItemKind::Script:
        return ItemKind::Script;
    case evenpace::ItemKind::Mind:
        return ItemKind::Mind;
    }
    return ItemKind::Movement;
}

bool PlayerController::isFrontView() const
{
    const Movement *const movement = m_services.library.movement(itemId());
    return movement && movement->view == View::Front;
}

QString PlayerController::restingPose() const
{
    // As one lies or sits for this item, or else for the movement nearest to it.
    const auto &items = m_session.plan().items;
    const int here = itemIndex();
    const Movement *nearest = nullptr;
    int distance = itemCount() + 1;
    for (int index = 0; index < itemCount(); ++index) {
        const Movement *const movement = m_services.library.movement(items[static_cast<size_t>(index)].id);
        if (movement && std::abs(index - here) < distance) {
            nearest = movement;
            distance = std::abs(index - here);
        }
    }
    return nearest && isLying(nearest->position) ? u"restBack"_s : u"sitEasy"_s;
}

QString PlayerController::pauseTitle() const
{
    const auto *const paused = std::get_if<Paused>(&m_session.state());
    if (!paused)
        return {};
    if (m_asksToEnd)
        return tr("Take your time");
    switch (paused->reason) {
    case PauseReason::Person:
        return tr("Paused");
    case PauseReason::Gap:
        return tr("We waited for you here");
    case PauseReason::Restart:
        return tr("Your place was kept");
    }
    return {};
}

QString PlayerController::pauseText() const
{
    const auto *const paused = std::get_if<Paused>(&m_session.state());
    if (!paused)
        return {};
    if (m_asksToEnd)
        return tr("End here? What you did is kept.");
    if (itemKind() == ItemKind::Breath)
        return tr("Dizzy? Breathe normally. Stop if it goes on.");
    return paused->reason == PauseReason::Person ? tr("Take your time.") : tr("Go on when you are ready.");
}

QString PlayerController::stopText() const
{
    return playerwords::stopText(m_session.activeLength() + (isDone() ? 0ms : m_session.elapsed()));
}

QString PlayerController::patternText() const
{
    const BreathPattern *const pattern = m_services.library.pattern(itemId());
    return pattern ? playerwords::patternText(*pattern, m_settings.timeline()) : QString();
}

QString PlayerController::mindTitle() const
{
    if (m_isOutcome)
        return tr("What you have now");
    const MindStep *const step = askedStep();
    return step ? wording::libraryText(step->title) : QString();
}

QString PlayerController::mindText() const
{
    if (m_isOutcome)
        return wording::libraryText(exercise()->outcome);
    const MindStep *const step = askedStep();
    return step ? wording::libraryText(step->text) : QString();
}

int PlayerController::mindNumber() const
{
    const std::vector<const MindStep *> shown = steps();
    const auto it = std::find_if(shown.begin(), shown.end(),
                                 [&](const MindStep *step) { return step->number >= m_session.segment().set; });
    return shown.empty() ? 0 : static_cast<int>(it - shown.begin()) + 1;
}

int PlayerController::mindCount() const
{
    return static_cast<int>(steps().size());
}

QString PlayerController::mindQuote() const
{
    const MindStep *const step = m_isOutcome ? nullptr : askedStep();
    const auto answers = m_answers.find(m_mindExerciseId);
    return step && answers != m_answers.end() ? mindwords::quote(*exercise(), *step, answers->second) : QString();
}

QString PlayerController::leaveText() const
{
    const MindStep *const step = m_isOutcome ? nullptr : askedStep();
    if (!step)
        return {};
    return mindwords::waitText(waitsForAnotherTime() ? step->wait : MindWait::None);
}

bool PlayerController::waitsForAnotherTime() const
{
    const MindStep *const step = m_isOutcome ? nullptr : askedStep();
    const auto answers = m_answers.find(m_mindExerciseId);
    return step && step->wait != MindWait::None && step->number != m_begunStep
        && (answers == m_answers.end() || !isAnswered(*step, answers->second));
}

bool PlayerController::isQuiet() const
{
    return itemKind() == ItemKind::Mind && phase() == Phase::Attend;
}

QString PlayerController::soundModeText() const
{
    switch (soundMode()) {
    case SoundMode::Voice:
        return tr("Voice and sounds");
    case SoundMode::Tones:
        return tr("Sounds only");
    case SoundMode::Quiet:
        return tr("Silent");
    }
    return {};
}

bool PlayerController::isStill() const
{
    return m_settings.lessMotion || m_isDimmed || m_settings.world == World::Ember;
}

QStringList PlayerController::reasonTexts() const
{
    return wording::reasonTexts();
}

QString PlayerController::toastText() const
{
    switch (m_toast) {
    case Toast::None:
        return {};
    case Toast::EasedOff:
        return tr("Smaller and slower from here.");
    case Toast::RestOnly:
        return tr("Only breathing and rest from here.");
    case Toast::Skipped:
    case Toast::LeftOut:
        return tr("Left out, and that is fine.");
    }
    return {};
}

const MindExercise *PlayerController::exercise() const
{
    return m_services.library.mind(itemId());
}

const MindStep *PlayerController::askedStep() const
{
    const MindExercise *const asked = exercise();
    if (!asked)
        return nullptr;
    for (const MindStep *step : stepsFor(*asked, m_pace.person)) {
        if (step->number == m_session.segment().set)
            return step;
    }
    return nullptr;
}

std::vector<const MindStep *> PlayerController::steps() const
{
    const MindExercise *const asked = exercise();
    if (!asked)
        return {};
    const auto answers = m_answers.find(asked->id);
    return shownSteps(*asked, answers == m_answers.end() ? MindAnswers() : answers->second, m_pace.person);
}

void PlayerController::heedWords()
{
    const MindStep *const step = m_isOutcome || isDone() ? nullptr : askedStep();
    if (!step || !m_isAnsweredHere || m_heeded.contains(m_mindExerciseId))
        return;
    const MindAnswers &answers = m_answers[m_mindExerciseId];
    const bool isWanted = std::any_of(step->inputs.begin(), step->inputs.end(), [&](const MindInput &input) {
        return !input.key.isEmpty() && crisiswords::isIn(answerAt(answers, input.key));
    });
    if (!isWanted)
        return;
    m_heeded.insert(m_mindExerciseId);
    emit helpWanted();
}

bool PlayerController::isStepShown() const
{
    const MindStep *const step = askedStep();
    const auto answers = m_answers.find(itemId());
    return step && isShown(*step, answers == m_answers.end() ? MindAnswers() : answers->second, m_pace.person);
}

void PlayerController::loadAnswers()
{
    if (m_recorder.record().id == 0)
        return;
    const std::vector<MindAnswer> stored = m_services.sessions.answers(m_recorder.record().id);
    for (const MindAnswer &answer : stored)
        m_answers[answer.exerciseId][answer.key] = answer.value;
}

void PlayerController::keepAnswer(const QString &key, const QJsonValue &value)
{
    MindAnswers &answers = m_answers[m_mindExerciseId];
    const bool isFirst = answers.empty();
    answers[key] = value;
    m_isAnsweredHere = true;
    m_journal->saveAnswer({m_recorder.record().id, m_mindExerciseId, key, value, m_services.wallClock().toUTC()});
    // Only now there is a record whose place can be kept.
    if (isFirst)
        keepPlace();
}
