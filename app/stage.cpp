// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "builtinlibrary.h"
#include "domain/measureschedule.h"
#include "domain/sessionrecorder.h"
#include "modules.h"
#include "stagepages.h"
#include "ui/guidefigure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

/** Day 7 of the third week: two sessions. */
constexpr int kDaysBefore = 20;
/** Easy minutes of a past session that moves, and of the one done this morning, in thousandths. */
constexpr int kStagedMinutes = 10000;
constexpr int kStagedToday = 4000;
constexpr Milliseconds kLook{100};
/** More than any session lasts. */
constexpr Milliseconds kLongest{7200000};

/** Made-up entries are thrown away again: they need not wait for a disk where there is a folder in memory. */
QString folderTemplate()
{
    constexpr qint64 kEnough = 48 * 1024 * 1024;
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool isGood = memory.isReady() && !memory.isReadOnly() && memory.bytesAvailable() > kEnough
        && QFileInfo(memory.rootPath()).isWritable() && memory.rootPath() != QDir::rootPath();
    return (isGood ? memory.rootPath() : QDir::tempPath()) + u"/evenpace-XXXXXX"_s;
}

} // namespace

Stage::Stage(const StageLook &look, Past past)
    : m_look(look)
    , m_folder(folderTemplate())
    , m_library(builtInLibrary())
    , m_wall(staged::now())
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

    const QDate today = dayOf(staged::now());
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
    storeMeasures(firstDay, daysBefore);
    const bool isMorning = past == Past::Morning || past == Past::SecondMorning;
    storeDiary(firstDay, past == Past::LongBreak || isMorning ? lastDay : kDaysBefore + 1);
    if (isMorning)
        storeMorning(today.addDays(-1), 6, 5, 3);
    if (past == Past::Weeks)
        storePast(u"C"_s, {today, QTime(8, 40)}, kDaysBefore);
    if (past == Past::Interrupted) {
        Session session(m_clock, m_library, planSession(m_library, program, u"C"_s, kStartFactorUnknown),
                        settings.timeline());
        SessionRecord record = SessionRecorder::newRecord(session, staged::now());
        if (m_store->sessions().begin(record, session.snapshot()) != StoreOutcome::Ok)
            return;
        SessionRecorder recorder(
            session, m_store->journal(), [] { return staged::now().toUTC(); }, record);
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

void Stage::storeMeasures(const QDate &firstDay, int days)
{
    SqliteMeasureRepository &measures = m_store->measures();
    std::map<Measure, MeasureTurns> turns;
    for (int day = 0; day < days; ++day) {
        const std::optional<MeasureOffer> offer = offerOn(firstDay.addDays(day), firstDay, turns, false);
        if (!offer)
            continue;
        Measurement told;
        told.measure = offer->measure;
        told.day = firstDay.addDays(day);
        told.begunAt = QDateTime(told.day, QTime(9, 0)).toUTC();
        told.endedAt = told.begunAt.addSecs(60);
        told.outcome = Measurement::Outcome::Done;
        if (told.measure == Measure::Psfs)
            told.answers[kActivities.toString()] = QJsonArray{u"Climb stairs"_s, u"Carry the shopping"_s, u"Meet a friend"_s};
        int place = day;
        for (const Question &question : questionsOf(told.measure, told.answers)) {
            if (question.kind == QuestionKind::Areas)
                told.answers[question.key] = QJsonArray{u"neck"_s, u"shoulder_right"_s, u"lower_back"_s, u"hip_left"_s};
            else if (question.kind == QuestionKind::Scale)
                told.answers[question.key] = 4 + ++place % 3;
            else if (question.kind == QuestionKind::Choice)
                told.answers[question.key] = question.least + ++place % 2;
        }
        turns[told.measure].insert(turns[told.measure].begin(), {told.day, told.outcome});
        static_cast<void>(measures.begin(told));
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
    m_services.reset(new Services(m_store->services(
        {m_clock, m_clock, [this] { return m_wall.addMSecs(toCount(m_clock.now() - m_wallSetAt)); }, m_library, m_cues,
         m_haptics, m_keepAwake, [this] { return &m_camera; }})));
}

void Stage::setWallClock(const QDateTime &local)
{
    m_wall = local;
    m_wallSetAt = m_clock.now();
    m_app->lookAgain();
    settle();
}

std::pair<QObject *, const char *> Stage::memberOf(const char *function) const
{
    auto *const pages = m_window->findChild<QObject *>(u"pages"_s);
    const QByteArray path = function;
    const qsizetype dot = path.indexOf('.');
    if (dot < 0)
        return {pages, function};
    return {pages->property(path.left(dot).constData()).value<QObject *>(), function + dot + 1};
}

void Stage::call(const char *function)
{
    const auto [object, name] = memberOf(function);
    QMetaObject::invokeMethod(object, name);
    settle();
}

void Stage::call(const char *function, const QString &argument)
{
    const auto [object, name] = memberOf(function);
    QMetaObject::invokeMethod(object, name, Q_ARG(QString, argument));
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
    for (int look = 0; look < staged::kMostLooks; ++look) {
        settle();
        const QImage now = m_window->grabWindow().convertToFormat(QImage::Format_RGB32);
        if (now == last)
            break;
        last = now;
    }
    m_window->setProperty("isInstant", true);
    return last;
}

} // namespace evenpace
