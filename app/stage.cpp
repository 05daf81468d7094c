// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "domain/sessionrecorder.h"
#include "modules.h"
#include "ui/guidefigure.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

/** The moment of all pictures: a Thursday, 10:40, in a year like any other. */
QDateTime stagedNow()
{
    return {QDate(2026, 6, 11), QTime(10, 40)};
}

/** Day 7 of the third week: two sessions. */
constexpr int kDaysBefore = 20;
constexpr Milliseconds kLook{100};
/** More than any session lasts. */
constexpr Milliseconds kLongest{7200000};
constexpr int kMostLooks = 20;

} // namespace

Stage::Stage(const StageLook &look, Past past)
    : m_look(look)
    , m_library(builtInLibrary())
    , m_store(std::make_unique<Store>(m_folder.filePath(u"data"_s)))
{
    GuideFigure::setLibrary(&m_library);
    fill(past);
}

Stage::~Stage()
{
    strike();
}

void Stage::fill(Past past)
{
    if (m_store->open())
        return;
    m_services.reset(new Services{
        m_clock, m_clock,
        [this, start = m_clock.now()] { return stagedNow().addMSecs(toCount(m_clock.now() - start)); }, m_library,
        m_store->sessions(), m_store->journal(), m_store->settings(), m_store->diary(), m_cues, m_haptics, m_keepAwake});

    Settings settings;
    settings.firstQuestions = past == Past::FirstStart ? FirstQuestions::Open : FirstQuestions::Done;
    settings.world = m_look.world == "dusk"_L1 ? World::Dusk : m_look.world == "ember"_L1 ? World::Ember : World::Day;
    static_cast<void>(m_store->settings().save(settings));

    const QDate today = dayOf(stagedNow());
    const QString program = AppController::kFirstProgram.toString();
    if (past == Past::None || past == Past::FirstStart) {
        static_cast<void>(m_store->settings().enroll({program, today}));
        return;
    }
    const QDate firstDay = today.addDays(-kDaysBefore);
    static_cast<void>(m_store->settings().enroll({program, firstDay}));
    const Program *plan = m_library.program(program);
    const int lastDay = past == Past::LongBreak ? kDaysBefore - 6 : kDaysBefore;
    for (int day = 0; plan && day < lastDay; ++day) {
        // A few days off, as in anybody's weeks.
        if (day % 6 == 4)
            continue;
        const QStringList sessions = plan->sessionsOn(day % 7 + 1);
        for (int i = 0; i < sessions.size(); ++i)
            storePast(sessions[i], {firstDay.addDays(day), QTime(9 + 6 * i, 5 + (day * 7) % 50)}, day);
    }
    storeDiary(firstDay, past == Past::LongBreak ? lastDay : kDaysBefore + 1);
    if (past == Past::Weeks)
        storePast(u"C"_s, {today, QTime(8, 40)}, kDaysBefore);
    if (past == Past::Interrupted) {
        Session session(m_clock, m_library, planSession(m_library, program, u"C"_s, kStartFactorUnknown),
                        settings.timeline());
        SessionRecord record = SessionRecorder::newRecord(session, stagedNow());
        if (m_store->sessions().begin(record, session.snapshot()) != StoreOutcome::Ok)
            return;
        SessionRecorder recorder(
            session, m_store->journal(), [] { return stagedNow().toUTC(); }, record);
        session.start();
        for (Milliseconds t{0}; t < Milliseconds{240000}; t += kLook) {
            m_clock.advance(kLook);
            recorder.update();
        }
        static_cast<void>(m_store->journal().flush());
    }
}

void Stage::storeDiary(const QDate &firstDay, int days)
{
    SqliteDiaryRepository &diary = m_store->diary();
    const auto tell = [&](int day, const DiaryFact &fact) {
        const QDateTime at(firstDay.addDays(day), QTime(8, 30));
        DiaryEvent event{0, at.date(), at.toUTC(), fact};
        static_cast<void>(diary.addEvent(event));
    };
    tell(0, SafetyChecked{});
    PemScreened pem;
    pem.first = PemScreened::First::HardlyEver;
    tell(0, pem);
    tell(0, UsualWeekTold{5, 5});
    tell(0, ComfortTold{});
    for (const auto &[day, amount] : {std::pair{1, 14000}, {2, 16000}, {3, 15000}})
        tell(day, TrialTold{amount, false});
    for (int day = 0; day < days; ++day) {
        if (day % 7 == 5)
            continue;
        MorningCheckIn checkIn;
        checkIn.day = firstDay.addDays(day);
        checkIn.pain = 4 + day * 5 % 3;
        checkIn.fatigue = 5 + day * 3 % 2;
        checkIn.sleep = day * 3 % 5;
        static_cast<void>(diary.saveCheckIn(checkIn, QDateTime(checkIn.day, QTime(8, 10)).toUTC()));
    }
    for (int day = 0; day < days - 1; day += 3) {
        const QDateTime at(firstDay.addDays(day), QTime(15, 0));
        Activity activity{0, at.date(), ActivityKind::Housework, ActivityEffort::Medium, 30, at.toUTC()};
        static_cast<void>(diary.addActivity(activity));
    }
}

void Stage::storePast(const QString &sessionId, const QDateTime &local, int number)
{
    const QString program = AppController::kFirstProgram.toString();
    const SessionPlan plan = planSession(m_library, program, sessionId, kStartFactorUnknown);
    Session session(m_clock, m_library, plan, TimelineSettings{});
    SessionRecord record = SessionRecorder::newRecord(session, local);
    record.startedAt = local.toUTC();
    if (m_store->sessions().begin(record, {}) != StoreOutcome::Ok)
        return;
    record.status = number % 9 == 5 ? SessionStatus::Stopped : SessionStatus::Finished;
    Milliseconds length{0};
    const size_t left = record.status == SessionStatus::Stopped ? 1 : 0;
    for (size_t i = 0; i < record.items.size(); ++i) {
        SessionItemRecord &item = record.items[i];
        const bool isDone = i + left < record.items.size();
        item.outcome = isDone ? ItemOutcome::Done : ItemOutcome::Skipped;
        if (!isDone) {
            item.reason = Reason::TooTired;
            continue;
        }
        item.doneLength = item.plannedLength;
        item.doneReps = item.plannedReps;
        length += item.plannedLength;
        record.easyMilliMinutes += easyMilliMinutes(m_library, item.itemId, item.doneLength);
    }
    record.activeLength = length;
    record.endedAt = record.startedAt.addMSecs(toCount(length) + 40000);
    record.easeOffs = number % 7 == 2 ? 1 : 0;
    if (number % 5 != 3) {
        record.effort = 1 + number % 3;
        record.painAfter = 3 + (number * 2) % 3;
    }
    if (number % 4 == 0)
        record.notes = NoteIds{u"felt_fine"_s};
    else if (number % 4 == 3)
        record.notes = NoteIds{u"a_bit_much"_s, u"sore_spot"_s};
    if (m_store->sessions().end(record) == StoreOutcome::Ok)
        static_cast<void>(m_store->sessions().rate(record));
}

bool Stage::raise()
{
    if (!m_services)
        return false;
    m_app = std::make_unique<AppController>(*m_services);
    m_app->settings()->showTextPercent(m_look.textPercent);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    addModules(*m_engine);
    m_engine->setInitialProperties({{u"app"_s, QVariant::fromValue(m_app.get())},
                                    {u"isInstant"_s, true},
                                    {u"width"_s, m_look.size.width()},
                                    {u"height"_s, m_look.size.height()}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Evenpace/Main.qml"_s));
    if (m_engine->rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    if (!m_window)
        return false;
    settle();
    return true;
}

void Stage::strike()
{
    m_window = nullptr;
    m_engine.reset();
    m_app.reset();
}

bool Stage::restart()
{
    strike();
    m_services.reset();
    m_store = std::make_unique<Store>(m_folder.filePath(u"data"_s));
    if (m_store->open())
        return false;
    m_services.reset(new Services{m_clock, m_clock, [] { return stagedNow(); }, m_library, m_store->sessions(),
                                  m_store->journal(), m_store->settings(), m_store->diary(), m_cues, m_haptics, m_keepAwake});
    return raise();
}

void Stage::call(const char *function)
{
    QMetaObject::invokeMethod(m_window, function);
    settle();
}

void Stage::call(const char *function, const QString &argument)
{
    QMetaObject::invokeMethod(m_window, function, Q_ARG(QString, argument));
    settle();
}

void Stage::begin(const QString &sessionId)
{
    m_app->startSession(AppController::kFirstProgram.toString(), sessionId);
    settle();
}

void Stage::advance(Milliseconds time)
{
    for (Milliseconds done{0}; done < time; done += kLook) {
        m_clock.advance(std::min(kLook, time - done));
        if (PlayerController *running = player())
            running->wake();
    }
}

bool Stage::advanceTo(PlayerController::ItemKind kind, PlayerController::Phase phase, Milliseconds into)
{
    for (Milliseconds waited{0}; waited < kLongest; waited += kLook) {
        PlayerController *running = player();
        if (!running || running->isDone())
            return false;
        if (running->itemKind() != kind)
            running->skip();
        else if (running->phase() == phase)
            break;
        else if (running->phase() == PlayerController::Phase::Ask)
            running->completeStep();
        advance(kLook);
    }
    advance(into);
    player()->dismissToast();
    settle();
    return player()->phase() == phase;
}

void Stage::playToTheEnd()
{
    for (Milliseconds waited{0}; waited < kLongest; waited += kLook) {
        PlayerController *running = player();
        if (!running || running->isDone())
            break;
        if (running->phase() == PlayerController::Phase::Ask)
            running->completeStep();
        advance(kLook);
    }
    settle();
}

void Stage::settle()
{
    // Whatever was put off to the next turns of the event loop, layouts and the figure's own frame limit among it.
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < 60);
}

QImage Stage::picture()
{
    m_window->setProperty("isInstant", false);
    QImage last;
    // Sheets and toasts fade in: the picture is taken when nothing moves any more.
    for (int look = 0; look < kMostLooks; ++look) {
        settle();
        const QImage now = m_window->grabWindow().convertToFormat(QImage::Format_RGB32);
        if (now == last)
            break;
        last = now;
    }
    return last;
}

const std::vector<StagePage> &stagePages()
{
    using Past = Stage::Past;
    using Kind = PlayerController::ItemKind;
    using Phase = PlayerController::Phase;
    const auto session = [](const QString &id, Kind kind, Phase phase, int into) {
        return [=](Stage &stage) {
            stage.begin(id);
            return stage.advanceTo(kind, phase, Milliseconds{into});
        };
    };
    const auto nothing = [](Stage &) { return true; };
    // On from the first question to a screen, by answers that lead there.
    const auto question = [](OnboardingController::Screen screen, int first = 1) {
        return [=](Stage &stage) {
            OnboardingController &questions = *stage.app().onboarding();
            using Screen = OnboardingController::Screen;
            for (int i = 0; i < kMostLooks && questions.screen() != screen; ++i) {
                if (questions.screen() == Screen::SafetySigns)
                    questions.answerSafety(screen == Screen::SafetyTalk
                                               ? OnboardingController::SafetyAnswer::NotSure
                                               : OnboardingController::SafetyAnswer::NoneOfThese);
                else if (questions.screen() == Screen::SafetyConditions) {
                    questions.setTicked(4, true);
                    questions.setTicked(9, true);
                    questions.answerConditions(screen != Screen::SafetyChanges);
                } else {
                    if (questions.screen() == Screen::AfterEffort)
                        questions.setAfterEffort(first);
                    questions.next();
                }
            }
            stage.settle();
            return questions.screen() == screen;
        };
    };

    static const std::vector<StagePage> pages{
        {u"today"_s, Past::Weeks, nothing},
        {u"today-first"_s, Past::None, nothing},
        {u"today-back"_s, Past::LongBreak, nothing},
        {u"today-done"_s, Past::Weeks,
         [](Stage &stage) {
             stage.begin(u"cbt-energy-budget"_s);
             stage.playToTheEnd();
             stage.call("leaveSession");
             return !stage.player();
         }},
        {u"today-notice"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().show(wording::Notice::DiskFull);
             return true;
         }},
        {u"resume"_s, Past::Interrupted, nothing},
        {u"player"_s, Past::Weeks, session(u"A"_s, Kind::Movement, Phase::Hold, 0)},
        {u"player-ready"_s, Past::Weeks, session(u"A"_s, Kind::Movement, Phase::GetReady, 2000)},
        {u"player-paused"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->pause();
             return true;
         }},
        {u"player-eased"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->easeOff();
             return true;
         }},
        {u"player-stop"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->askToStop();
             return true;
         }},
        {u"player-help"_s, Past::Weeks,
         [session](Stage &stage) {
             if (!session(u"A"_s, Kind::Movement, Phase::Move, 800)(stage))
                 return false;
             stage.player()->showHelp();
             return true;
         }},
        {u"breathing"_s, Past::Weeks, session(u"A"_s, Kind::Breath, Phase::Breathe, 2500)},
        {u"script"_s, Past::Weeks, session(u"B"_s, Kind::Script, Phase::Attend, 12000)},
        {u"mind"_s, Past::Weeks, session(u"D"_s, Kind::Mind, Phase::Ask, 0)},
        {u"session-end"_s, Past::Weeks,
         [](Stage &stage) {
             stage.begin(u"A"_s);
             stage.playToTheEnd();
             return stage.player() && stage.player()->ending();
         }},
        {u"history"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("showTab", u"history"_s);
             return true;
         }},
        {u"history-empty"_s, Past::None,
         [](Stage &stage) {
             stage.call("showTab", u"history"_s);
             return true;
         }},
        {u"session-detail"_s, Past::Weeks,
         [](Stage &stage) {
             const std::vector<SessionRecord> latest = stage.services().sessions.history(1);
             if (latest.empty())
                 return false;
             stage.call("openSession", QString::number(latest.front().id));
             return true;
         }},
        {u"review"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openReview");
             return true;
         }},
        {u"pacing-log"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openPacingLog");
             return true;
         }},
        {u"onboarding-1"_s, Past::FirstStart,
         [](Stage &stage) {
             stage.app().onboarding()->setWho(1);
             return true;
         }},
        {u"onboarding-2"_s, Past::FirstStart, question(OnboardingController::Screen::About)},
        {u"onboarding-3"_s, Past::FirstStart, question(OnboardingController::Screen::SafetySigns)},
        {u"safety-talk"_s, Past::FirstStart, question(OnboardingController::Screen::SafetyTalk)},
        {u"safety-conditions"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::SafetyConditions)(stage))
                 return false;
             stage.app().onboarding()->setTicked(3, true);
             return true;
         }},
        {u"safety-changes"_s, Past::FirstStart, question(OnboardingController::Screen::SafetyChanges)},
        {u"onboarding-4"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::AfterEffort)(stage))
                 return false;
             stage.app().onboarding()->setAfterEffort(2);
             return true;
         }},
        {u"pem-item"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::EffortItem)(stage))
                 return false;
             stage.app().onboarding()->setItemFrequency(2);
             return true;
         }},
        {u"pem-hours"_s, Past::FirstStart, question(OnboardingController::Screen::HowLong)},
        {u"pem-plan"_s, Past::FirstStart, question(OnboardingController::Screen::EffortPlan, 2)},
        {u"onboarding-5"_s, Past::FirstStart, question(OnboardingController::Screen::EvenPace)},
        {u"onboarding-5-week"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::UsualWeek)(stage))
                 return false;
             stage.app().onboarding()->setUsualPain(5);
             return true;
         }},
        {u"onboarding-6"_s, Past::FirstStart,
         [question](Stage &stage) {
             if (!question(OnboardingController::Screen::Suits)(stage))
                 return false;
             stage.app().onboarding()->setSuit(OnboardingController::Suit::Seated, true);
             return true;
         }},
        {u"help"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openHelp");
             return true;
         }},
        {u"help-stopped"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().help()->tellSign(HelpController::Level::SameDay);
             stage.call("openHelp");
             return true;
         }},
        {u"pace"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().limits()->setSessions(2);
             stage.call("openPace");
             return true;
         }},
        {u"settings"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openSettings");
             return true;
         }},
        {u"about"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openAbout");
             return true;
         }},
    };
    return pages;
}

QStringList stagePageNames()
{
    QStringList names;
    for (const StagePage &page : stagePages())
        names << page.name;
    return names;
}

} // namespace evenpace
