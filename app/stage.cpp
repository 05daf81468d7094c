// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "builtinlibrary.h"
#include "domain/sessionrecorder.h"
#include "modules.h"
#include "ui/guidefigure.h"
#include "ui/sessionendcontroller.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
/** Easy minutes of a past session that moves, and of the one done this morning, in thousandths. */
constexpr int kStagedMinutes = 10000;
constexpr int kStagedToday = 4000;
constexpr Milliseconds kLook{100};
/** More than any session lasts. */
constexpr Milliseconds kLongest{7200000};
constexpr int kMostLooks = 20;

} // namespace

Stage::Stage(const StageLook &look, Past past)
    : m_look(look)
    , m_library(builtInLibrary())
    , m_wall(stagedNow())
    , m_wallSetAt(m_clock.now())
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
    openServices();

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
    const QDate firstDay = today.addDays(past == Past::SecondMorning ? -1 : -kDaysBefore);
    static_cast<void>(m_store->settings().enroll({program, firstDay}));
    const Program *plan = m_library.program(program);
    const int daysBefore = static_cast<int>(firstDay.daysTo(today));
    const int lastDay = past == Past::LongBreak ? kDaysBefore - 6 : daysBefore;
    for (int day = 0; plan && day < lastDay; ++day) {
        // A few days off, as in anybody's weeks.
        if (day % 6 == 4)
            continue;
        const QStringList sessions = plan->sessionsOn(day % 7 + 1);
        for (int i = 0; i < sessions.size(); ++i)
            storePast(sessions[i], {firstDay.addDays(day), QTime(9 + 6 * i, 5 + (day * 7) % 50)}, day);
    }
    const bool isMorning = past == Past::Morning || past == Past::SecondMorning;
    storeDiary(firstDay, past == Past::LongBreak || isMorning ? lastDay : kDaysBefore + 1);
    if (isMorning)
        storeMorning(today.addDays(-1), 6, 5, 3);
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
    for (const auto &[day, amount] : {std::pair{1, 12000}, {2, 14000}, {3, 13000}}) {
        if (day < days)
            tell(day, TrialTold{amount, false});
    }
    for (int day = 0; day < days; ++day) {
        if (day % 7 != 5)
            storeMorning(firstDay.addDays(day), 4 + day * 5 % 3, 5 + day * 3 % 2, day * 3 % 5);
    }
    for (int day = 0; day < days - 1; day += 3) {
        const QDateTime at(firstDay.addDays(day), QTime(15, 0));
        Activity activity{0, at.date(), ActivityKind::Housework, ActivityEffort::Medium, 30, at.toUTC()};
        static_cast<void>(diary.addActivity(activity));
    }
}

void Stage::storeMorning(const QDate &day, int pain, int fatigue, int sleep)
{
    MorningCheckIn checkIn;
    checkIn.day = day;
    checkIn.pain = pain;
    checkIn.fatigue = fatigue;
    checkIn.sleep = sleep;
    static_cast<void>(m_store->diary().saveCheckIn(checkIn, QDateTime(day, QTime(8, 10)).toUTC()));
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
    // Sessions fill the size of the day, which the first week's doses do not.
    if (record.easyMilliMinutes > 0)
        record.easyMilliMinutes = number == kDaysBefore ? kStagedToday : kStagedMinutes;
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
    openServices();
    return raise();
}

void Stage::openServices()
{
    m_services.reset(new Services{
        m_clock, m_clock, [this] { return m_wall.addMSecs(toCount(m_clock.now() - m_wallSetAt)); }, m_library,
        m_store->sessions(), m_store->journal(), m_store->settings(), m_store->diary(), m_store->shelf(),
        m_store->mind(), m_cues, m_haptics, m_keepAwake});
}

void Stage::setWallClock(const QDateTime &local)
{
    m_wall = local;
    m_wallSetAt = m_clock.now();
    m_app->lookAgain();
    settle();
}

QObject *Stage::pages() const
{
    return m_window->findChild<QObject *>(u"pages"_s);
}

void Stage::call(const char *function)
{
    QMetaObject::invokeMethod(pages(), function);
    settle();
}

void Stage::call(const char *function, const QString &argument)
{
    QMetaObject::invokeMethod(pages(), function, Q_ARG(QString, argument));
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
    // A question finds out a moment later that it can be read aloud.
    const auto isLookedUp = [this] {
        const OnboardingController *questions = m_app ? m_app->onboarding() : nullptr;
        return !questions || questions->screen() == OnboardingController::Screen::Closed || questions->canReadAloud();
    };
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < 60 || (timer.elapsed() < 1000 && !isLookedUp()));
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
    m_window->setProperty("isInstant", true);
    return last;
}

namespace {

/** Calls a function of a page or part by its name. */
bool call(Stage &stage, const char *name, const char *function)
{
    auto *part = stage.window()->findChild<QObject *>(QString::fromLatin1(name));
    const bool isCalled = part && QMetaObject::invokeMethod(part, function);
    stage.settle();
    return isCalled;
}

/** Opens a sheet of Today by its function. */
bool sheet(Stage &stage, const char *function)
{
    return call(stage, "today-sheets", function);
}

} // namespace

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
    const auto checkIn = [](const std::function<void(CheckInController &)> &answered) {
        return [answered](Stage &stage) {
            stage.call("checkInRequested", QString());
            answered(*stage.app().checkIn());
            stage.settle();
            return true;
        };
    };
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

    const auto suits = [](Stage &stage, const Suits &told) {
        Settings settings = stage.services().settings.settings();
        settings.suits = told;
        const bool isKept = stage.services().settings.save(settings) == StoreOutcome::Ok;
        stage.app().lookAgain();
        return isKept;
    };

    const auto practice = [](const std::function<void(PracticeController &)> &changed) {
        return [changed](Stage &stage) {
            stage.call("showTab", u"practice"_s);
            changed(*stage.app().practice());
            stage.settle();
            return true;
        };
    };

    // The first of three small breaks is done, and a rest is due.
    const auto firstBreak = [](Stage &stage) {
        const QString program = u"prog-desk-neck-shoulders"_s;
        if (stage.services().settings.enroll({program, dayOf(stagedNow())}) != StoreOutcome::Ok)
            return false;
        stage.app().lookAgain();
        stage.app().startSession(program, u"M1"_s);
        stage.settle();
        stage.playToTheEnd();
        stage.call("leaveSession");
        return stage.app().today()->isResting();
    };

    const auto card = [](const QString &id) {
        return [id](Stage &stage) {
            stage.call("openCard", id);
            return stage.app().cards()->cardId() == id;
        };
    };

    const auto item = [](const QString &id) {
        return [id](Stage &stage) {
            stage.call("openItem", id);
            return stage.app().item()->itemId() == id;
        };
    };

    const auto flare = [](Stage &stage) {
        // A flare is one against a size that is known.
        for (int before = 3; before > 0; --before) {
            const QDateTime at = stagedNow().addDays(-before);
            DiaryEvent event{0, dayOf(at), at.toUTC(), TrialTold{15000, false}};
            if (stage.services().diary.addEvent(event) != StoreOutcome::Ok)
                return false;
        }
        if (!stage.restart())
            return false;
        stage.app().checkIn()->tellFlare(true);
        return stage.app().today()->isGentle();
    };

    // What somebody wrote on a better day.
    const auto flarePlan = [](Stage &stage) {
        Session exercise(stage.clock(), stage.services().library,
                         planSession(stage.services().library, kOwnProgram.toString(),
                                     FlarePlanController::kExercise.toString(), kStartFactorUnknown),
                         TimelineSettings{});
        const QDateTime then = stagedNow().addDays(-9);
        SessionRecord record = SessionRecorder::newRecord(exercise, then);
        SessionRepository &sessions = stage.services().sessions;
        if (sessions.begin(record, {}) != StoreOutcome::Ok)
            return false;
        record.status = SessionStatus::Finished;
        record.endedAt = then.addSecs(720).toUTC();
        bool isKept = sessions.end(record) == StoreOutcome::Ok;
        const auto list = [](const QStringList &texts) {
            QJsonArray entries;
            for (const QString &text : texts)
                entries.append(QJsonObject{{u"text"_s, text}});
            return entries;
        };
        const std::map<QString, QJsonValue> answers{
            {u"signs"_s, QJsonObject{{u"known"_s, QJsonArray{u"stiff"_s, u"worn_out"_s, u"foggy"_s}},
                                     {u"own"_s, u"My jaw is tight"_s}}},
            {u"h1"_s, QJsonArray{u"breath-slow-4-6"_s, u"relax-passive"_s, u"neck-rotation-supine"_s}},
            {u"d2"_s, QJsonObject{{u"shrinks"_s, list({u"Cook only simple meals"_s, u"Work half the time"_s})},
                                  {u"stays"_s, list({u"Wash and get dressed"_s, u"A call with a friend"_s})},
                                  {u"helps"_s, list({u"A friend does the shopping"_s})}}},
            {u"words"_s, u"It is a flare, and flares pass"_s},
            {u"ret"_s, true},
            {u"call"_s, QJsonObject{{u"when"_s, u"It lasts more than two weeks"_s}, {u"whom"_s, u"My doctor"_s}}},
        };
        for (const auto &[key, value] : answers) {
            isKept = isKept
                && sessions.saveAnswer({record.id, FlarePlanController::kExercise.toString(), key, value, then.toUTC()})
                    == StoreOutcome::Ok;
        }
        stage.call("openFlarePlan");
        stage.app().flarePlan()->setTicked(u"calm/Slow breathing"_s, true);
        stage.settle();
        return isKept && stage.app().flarePlan()->isWritten();
    };

    // A thinking exercise as somebody answered it some days ago, each day once.
    const auto keep = [](Stage &stage, const QString &id, int daysAgo, const QJsonObject &answers, bool isFinished) {
        Session exercise(stage.clock(), stage.services().library,
                         planSession(stage.services().library, kOwnProgram.toString(), id, kStartFactorUnknown),
                         TimelineSettings{});
        const QDateTime then = stagedNow().addDays(-daysAgo);
        SessionRecord record = SessionRecorder::newRecord(exercise, then);
        SessionRepository &sessions = stage.services().sessions;
        if (sessions.begin(record, {}) != StoreOutcome::Ok)
            return false;
        record.status = SessionStatus::Stopped;
        record.endedAt = then.addSecs(720).toUTC();
        bool isKept = sessions.end(record) == StoreOutcome::Ok;
        for (auto it = answers.begin(); it != answers.end(); ++it)
            isKept = isKept && sessions.saveAnswer({record.id, id, it.key(), it.value(), then.toUTC()}) == StoreOutcome::Ok;
        const QDateTime end = isFinished ? record.endedAt : QDateTime();
        return isKept && sessions.savePlace({record.id, id, 4, end}) == StoreOutcome::Ok;
    };
    const auto record = [keep](const QString &id, const QByteArray &answers, bool isFinished = true) {
        return [=](Stage &stage) {
            const QJsonObject told = QJsonDocument::fromJson(answers).object();
            if (told.isEmpty() || !keep(stage, id, 1, told, isFinished))
                return false;
            stage.call("openRecord", id);
            return stage.app().records()->state() != MindRecordController::State::None;
        };
    };
    const QByteArray thought = R"({
        "sit": {"what": "A friend asked me to come along, and I said no", "when": "17:30"},
        "emo1": {"which": ["worried", "sad"], "strength": {"worried": 80, "sad": 60}},
        "hot": {"thoughts": [{"text": "They will stop asking"}, {"text": "I can't do anything"}],
                "hottest": "They will stop asking"},
        "bel1": 80, "for": [{"text": "I said no twice this month"}],
        "against": [{"text": "They asked again each time"}, {"text": "We had tea last week"}],
        "bal": {"text": "I said no today, and they know that I like to come", "belief": 70},
        "emo2": {"strength": {"worried": 40, "sad": 50}, "hot": 30}})";
    const QByteArray pacing = R"({
        "act": {"what": "Hang the washing out to dry", "unit": "minutes"},
        "m": {"amount_1": 10, "before_1": 3, "after_1": 4, "amount_2": 12, "amount_3": 8},
        "q0": {"amount": 8, "accept": true}, "chunk": {"count": 2, "rest": 10},
        "rules": {"good_day": true, "bad_day": true}, "cue": "10:00"})";
    const QByteArray values = R"({
        "imp": {"family": 9, "love": 8, "friends": 7, "work": 5, "play": 6, "body": 8, "giving": 7, "spirit": 4},
        "lived": {"family": 6, "love": 7, "friends": 2, "work": 6, "play": 3, "body": 5, "giving": 5, "spirit": 1},
        "area": "friends", "value": "Someone who stays in touch", "action": "Send one kind message",
        "plan": {"when": "17:00", "where": "On the sofa"}})";
    const QByteArray message = R"({
        "who": {"person": "partner", "about": "Help at home"}, "f": "I had pain on five days this week",
        "e": "I feel worn out", "r": "Please do the shopping on Friday", "g": "Then I have energy for us",
        "msg": {"tone": 2}, "after": {"rating": 7, "note": "They said yes"}})";

    const auto programPage = [](const QString &id) {
        return [id](Stage &stage) {
            stage.call("openProgram", id);
            return stage.app().programs()->programId() == id;
        };
    };

    const auto ownSession = [](Stage &stage, const QString &name) {
        OwnSessionController &own = *stage.app().ownSessions();
        own.begin();
        own.setName(name);
        for (const QString &id : {u"shoulder-rolls-seated"_s, u"calf-stretch-wall"_s, u"breath-slow-4-6"_s})
            own.add(id);
    };

    // Some step of a thinking exercise, with the steps before it answered as told.
    const auto thinking = [](const QString &program, const QString &id, int step,
                             const std::function<void(MindStepModel &, int)> &answer) {
        return [=](Stage &stage) {
            stage.app().startSession(program, id);
            stage.settle();
            if (!stage.player())
                return false;
            for (int i = 0; i < kMostLooks && stage.player()->mindNumber() <= step; ++i) {
                answer(*stage.player()->mindStep(), stage.player()->mindNumber());
                if (stage.player()->mindNumber() == step)
                    break;
                stage.player()->completeStep();
                stage.settle();
            }
            stage.settle();
            return stage.player()->mindNumber() == step;
        };
    };
    const QString skills = u"prog-mind-skills-8"_s;
    const auto oneNight = [](MindStepModel &asked, int) {
        asked.moveTime(0, 1);
        asked.moveTime(1, 1);
    };
    const auto twoIdeas = [](MindStepModel &asked, int step) {
        if (step == 3) {
            asked.addEntry(0, u"Do it in small parts"_s);
            asked.addEntry(0, u"Ask someone for help"_s);
        } else if (step == 4) {
            asked.setValue(0, 2);
        }
    };
    const auto anAmount = [](MindStepModel &asked, int step) {
        if (step == 4) {
            asked.setValue(0, 5);
            asked.setValue(1, u"minutes"_s);
        }
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
        {u"today-added"_s, Past::None,
         [](Stage &stage) {
             if (!stage.app().item()->open(u"breath-box-4"_s))
                 return false;
             stage.app().item()->addToToday();
             return stage.app().item()->isAdded();
         }},
        {u"today-bad-day"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().today()->setBadDay(true);
             return stage.app().today()->isBadDay();
         }},
        {u"today-flare"_s, Past::Weeks, flare},
        {u"today-flare-early"_s, Past::None,
         [](Stage &stage) {
             stage.app().checkIn()->tellFlare(true);
             return stage.app().today()->notes()->rowCount() > 0;
         }},
        {u"flare-plan"_s, Past::Weeks, flarePlan},
        {u"flare-plan-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openFlarePlan");
             return !stage.app().flarePlan()->isWritten();
         }},
        {u"today-stopped"_s, Past::Weeks,
         [](Stage &stage) {
             DiaryEvent event{0, dayOf(stagedNow()), stagedNow().toUTC(), RedFlagTold{}};
             const bool isTold = stage.services().diary.addEvent(event) == StoreOutcome::Ok;
             stage.app().lookAgain();
             return isTold && stage.app().today()->isStopped();
         }},
        {u"today-rest"_s, Past::Weeks, firstBreak},
        {u"today-enough"_s, Past::Weeks,
         [firstBreak](Stage &stage) {
             if (!firstBreak(stage))
                 return false;
             stage.app().today()->chooseSize(stage.app().today()->used());
             return stage.app().today()->isEnough();
         }},
        {u"today-go-on"_s, Past::Weeks,
         [firstBreak](Stage &stage) {
             if (!firstBreak(stage))
                 return false;
             stage.app().today()->startSession(u"M2"_s);
             stage.settle();
             return true;
         }},
        {u"today-why"_s, Past::Weeks, [](Stage &stage) { return sheet(stage, "showWhy"); }},
        {u"today-times"_s, Past::None,
         [suits](Stage &stage) {
             return stage.services().settings.enroll({u"prog-desk-neck-shoulders"_s, dayOf(stagedNow())}) == StoreOutcome::Ok
                 && suits(stage, {.seated = true, .morning = true, .midday = true, .evening = true});
         }},
        {u"today-positions"_s, Past::None, [suits](Stage &stage) { return suits(stage, {.lying = true, .evening = true}); }},
        {u"today-times-why"_s, Past::None,
         [suits](Stage &stage) { return suits(stage, {.evening = true}) && sheet(stage, "showWhy"); }},
        {u"today-activities"_s, Past::Weeks,
         [](Stage &stage) {
             stage.app().activities()->log(0);
             stage.app().activities()->log(2);
             return sheet(stage, "showActivities");
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
        {u"mind-times"_s, Past::Weeks, thinking(u"prog-better-sleep"_s, u"L"_s, 1, oneNight)},
        {u"mind-each"_s, Past::Weeks, thinking(skills, u"K7"_s, 4, twoIdeas)},
        {u"mind-amount"_s, Past::Weeks, thinking(skills, u"cbt-smart-goal"_s, 4, anAmount)},
        {u"mind-waits"_s, Past::Weeks, thinking(kOwnProgram.toString(), u"cbt-pacing-plan"_s, 4, [](MindStepModel &, int) {})},
        {u"mind-computed"_s, Past::Weeks,
         thinking(kOwnProgram.toString(), u"cbt-pacing-plan"_s, 8,
                  [](MindStepModel &asked, int step) {
                      if (step == 1)
                          asked.setValue(1, u"minutes"_s);
                      else if (step == 2 || step == 4 || step == 6)
                          asked.setValue(0, 6 + step);
                  })},
        {u"mind-quiet"_s, Past::Weeks,
         [thinking](Stage &stage) {
             const auto sticky = [](MindStepModel &asked, int step) {
                 if (step == 1)
                     asked.setValue(0, u"I am no use to anyone"_s);
             };
             if (!thinking(kOwnProgram.toString(), u"cbt-defusion"_s, 4, sticky)(stage))
                 return false;
             stage.advance(Milliseconds{20000});
             return stage.player()->isQuiet();
         }},
        {u"mind-outcome"_s, Past::Weeks,
         [keep, thought](Stage &stage) {
             if (!keep(stage, u"cbt-thought-record"_s, 1, QJsonDocument::fromJson(thought).object(), false))
                 return false;
             stage.app().startSession(kOwnProgram.toString(), u"cbt-thought-record"_s);
             stage.settle();
             for (int step = 0; step < kMostLooks && stage.player() && !stage.player()->isOutcome(); ++step)
                 stage.player()->completeStep();
             stage.settle();
             return stage.player() && stage.player()->isOutcome();
         }},
        {u"record-thought"_s, Past::Weeks, record(u"cbt-thought-record"_s, thought)},
        {u"record-open"_s, Past::Weeks, record(u"cbt-thought-record"_s, thought, false)},
        {u"record-pacing"_s, Past::Weeks, record(u"cbt-pacing-plan"_s, pacing)},
        {u"record-values"_s, Past::Weeks, record(u"cbt-values"_s, values)},
        {u"record-message"_s, Past::Weeks, record(u"cbt-communicate"_s, message)},
        {u"record-energy"_s, Past::Weeks,
         [keep](Stage &stage) {
             const QString id = u"cbt-energy-budget"_s;
             bool isKept = true;
             for (const auto &[ago, spent] : {std::pair(6, 70), std::pair(5, 55), std::pair(3, 40), std::pair(2, 45), std::pair(0, 38)})
                 isKept = isKept
                     && keep(stage, id, ago,
                             {{u"av"_s, 50},
                              {u"ex"_s, spent},
                              {u"plan"_s, QJsonObject{{u"must"_s, QJsonArray{QJsonObject{{u"text"_s, u"Cook a simple meal"_s},
                                                                                         {u"option"_s, u"medium"_s}}}}}},
                              {u"rest"_s, QJsonObject{{u"first"_s, u"11:30"_s}, {u"second"_s, u"15:00"_s}}}},
                             true);
             stage.call("openRecord", id);
             return isKept;
         }},
        {u"item-mind-open"_s, Past::Weeks,
         [keep, thought](Stage &stage) {
             const bool isKept = keep(stage, u"cbt-thought-record"_s, 1, QJsonDocument::fromJson(thought).object(), false);
             stage.call("openItem", u"cbt-thought-record"_s);
             return isKept;
         }},
        {u"session-end"_s, Past::Weeks,
         [](Stage &stage) {
             stage.begin(u"A"_s);
             stage.playToTheEnd();
             return stage.player() && stage.player()->ending();
         }},
        {u"session-end-hard"_s, Past::Weeks,
         [](Stage &stage) {
             stage.begin(u"A"_s);
             stage.playToTheEnd();
             if (!stage.player() || !stage.player()->ending())
                 return false;
             stage.player()->ending()->setEffort(6);
             stage.settle();
             return true;
         }},
        {u"check-in"_s, Past::Morning, checkIn([](CheckInController &) {})},
        {u"check-in-told"_s, Past::Morning, checkIn([](CheckInController &asked) { asked.answer(5); })},
        {u"check-in-fatigue"_s, Past::Morning, checkIn([](CheckInController &asked) { asked.next(); })},
        {u"check-in-sleep"_s, Past::Morning, checkIn([](CheckInController &asked) {
             asked.next();
             asked.next();
         })},
        {u"check-in-high"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {9, 9, 0}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"check-in-flare"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {9, 9, 0, 1}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"check-in-morning"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {5, 5, 2}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"check-in-thanks"_s, Past::Morning, checkIn([](CheckInController &asked) {
             for (const int rating : {5, 5, 2}) {
                 asked.answer(rating);
                 asked.next();
             }
             while (asked.isOpen())
                 asked.skip();
         })},
        {u"check-in-more"_s, Past::Morning, checkIn([](CheckInController &asked) { asked.openMore(); })},
        {u"check-in-map"_s, Past::Morning, checkIn([](CheckInController &asked) {
             asked.openMore();
             for (int page = 0; page < 3; ++page)
                 asked.next();
             for (const QString &area : {u"neck"_s, u"shoulder_right"_s, u"lower_back"_s, u"upper_leg_left"_s})
                 asked.toggleArea(area);
         })},
        {u"check-in-trial"_s, Past::SecondMorning, checkIn([](CheckInController &asked) {
             for (const int rating : {5, 5, 2, 0}) {
                 asked.answer(rating);
                 asked.next();
             }
         })},
        {u"practice"_s, Past::Weeks, practice([](PracticeController &) {})},
        {u"practice-positions"_s, Past::Weeks,
         [practice, suits](Stage &stage) {
             // What is done on hands and knees beside what is done seated, and what is left where only lying suits.
             return suits(stage, {.lying = true, .isFloorHard = true}) && practice([](PracticeController &shown) {
                        shown.beginSearch();
                        shown.search(u"bird dog cat cow"_s);
                    })(stage);
         }},
        {u"practice-region"_s, Past::Weeks,
         practice([](PracticeController &shown) { shown.toggleRegion(u"neck_shoulders"_s); })},
        {u"practice-filtered"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.toggleRegion(u"neck_shoulders"_s);
             shown.toggleChip(0);
         })},
        {u"practice-search"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.beginSearch();
             shown.search(u"stif nek"_s);
         })},
        {u"practice-quiet"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.beginSearch();
             shown.search(u"sleep"_s);
         })},
        {u"practice-nothing"_s, Past::Weeks, practice([](PracticeController &shown) {
             shown.toggleRegion(u"hands"_s);
             for (const int place : {0, 11})
                 shown.toggleChip(place);
         })},
        {u"practice-list"_s, Past::Weeks,
         [practice](Stage &stage) {
             if (!practice([](PracticeController &shown) { shown.toggleRegion(u"hips"_s); })(stage))
                 return false;
             QObject *const list = stage.window()->findChild<QObject *>(u"practice-page"_s);
             return list && list->setProperty("isList", true);
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
        {u"review-flare"_s, Past::Weeks,
         [flare](Stage &stage) {
             if (!flare(stage))
                 return false;
             stage.call("openReview");
             return stage.app().review()->isInFlare();
         }},
        {u"pacing-log"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openPacingLog");
             return true;
         }},
        {u"cards"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openCards");
             return stage.app().cards()->list()->rowCount() > 0;
         }},
        {u"cards-found"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openCards");
             stage.app().cards()->search(u"bad day"_s);
             return !stage.app().cards()->foundText().isEmpty();
         }},
        {u"cards-none"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openCards");
             stage.app().cards()->search(u"zzyzx"_s);
             return stage.app().cards()->hasNone();
         }},
        {u"card-first"_s, Past::Weeks, card(u"edu-word-inomyalgia"_s)},
        {u"card-pacing"_s, Past::Weeks, card(u"edu-pacing-how"_s)},
        {u"card-emergency"_s, Past::Weeks, card(u"edu-emergency"_s)},
        {u"programs"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openPrograms");
             return stage.app().programs()->list()->rowCount() > 0;
         }},
        {u"program"_s, Past::Weeks, programPage(AppController::kFirstProgram.toString())},
        {u"program-new"_s, Past::Weeks, programPage(u"prog-desk-neck-shoulders"_s)},
        {u"program-warning"_s, Past::Weeks,
         [programPage](Stage &stage) {
             if (!programPage(u"prog-desk-neck-shoulders"_s)(stage))
                 return false;
             stage.app().programs()->start();
             return !stage.app().programs()->warning().isEmpty();
         }},
        {u"item-movement"_s, Past::Weeks, item(u"calf-stretch-wall"_s)},
        {u"item-variant"_s, Past::Weeks,
         [item](Stage &stage) {
             if (!item(u"seated-march"_s)(stage))
                 return false;
             stage.app().item()->chooseForm(u"march-standing"_s);
             return true;
         }},
        {u"item-locked"_s, Past::Weeks,
         [item](Stage &stage) {
             DiaryEvent event{0, dayOf(stagedNow()), stagedNow().toUTC(), SafetyChecked{{}, {u"pregnant"_s}, true}};
             const bool isTold = stage.services().diary.addEvent(event) == StoreOutcome::Ok;
             stage.app().lookAgain();
             return isTold && item(u"butterfly-supine"_s)(stage) && !stage.app().item()->canStart();
         }},
        {u"item-over"_s, Past::Weeks,
         [item](Stage &stage) {
             // One after the other, until the day has no room for the next.
             for (const QString &id : {u"sit-to-stand"_s, u"wall-push-up"_s, u"march-standing"_s, u"seated-march"_s}) {
                 if (!stage.app().item()->open(id))
                     return false;
                 stage.app().item()->addToToday();
                 if (!stage.app().item()->isAdded())
                     break;
             }
             if (!item(stage.app().item()->itemId())(stage))
                 return false;
             stage.app().item()->addToToday();
             stage.settle();
             return !stage.app().item()->swapTexts().isEmpty();
         }},
        {u"item-breath"_s, Past::Weeks, item(u"breath-slow-4-6"_s)},
        {u"item-breaths"_s, Past::Weeks,
         [item](Stage &stage) {
             return item(u"breath-slow-4-6"_s)(stage) && call(stage, "item", "showPatterns");
         }},
        {u"item-script"_s, Past::Weeks, item(u"mind-space-3"_s)},
        {u"item-mind"_s, Past::Weeks, item(u"cbt-self-compassion"_s)},
        {u"pattern-own"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openPattern", QString());
             stage.app().pattern()->setName(u"Evening breath"_s);
             stage.app().pattern()->setHoldFull(2);
             return stage.app().pattern()->isNew();
         }},
        {u"own-sessions-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openOwnSessions");
             return stage.app().ownSessions()->sessionCount() == 0;
         }},
        {u"own-sessions"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.app().ownSessions()->begin();
             ownSession(stage, u"Short break"_s);
             stage.call("openOwnSessions");
             return stage.app().ownSessions()->sessionCount() == 2;
         }},
        {u"own-session"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.call("openOwnSession", stage.app().ownSessions()->sessionId());
             return stage.app().ownSessions()->canStart();
         }},
        {u"own-session-new"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openOwnSession", QString());
             return stage.app().ownSessions()->isBlank();
         }},
        {u"own-session-add"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.call("openOwnSession", stage.app().ownSessions()->sessionId());
             return call(stage, "own-session", "openChoices");
         }},
        {u"own-session-dose"_s, Past::Weeks,
         [ownSession](Stage &stage) {
             ownSession(stage, u"Before breakfast"_s);
             stage.call("openOwnSession", stage.app().ownSessions()->sessionId());
             stage.app().ownSessions()->choose(1);
             return call(stage, "own-session", "openDose");
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
        {u"license"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("openLicense", u"content"_s);
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
