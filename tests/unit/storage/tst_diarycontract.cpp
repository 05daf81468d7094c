// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/sqlitediaryrepository.h"
#include "storage/sqlitesessionrepository.h"
#include "support/memorydiary.h"

#include "diarysteps.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using samples::moment;

namespace {

const QDate kDay(2025, 3, 14);

/** A diary and its sessions: in memory, or in SQLite. */
class Pair
{
public:
    explicit Pair(bool isInMemory)
    {
        if (isInMemory) {
            auto inMemory = std::make_unique<MemorySessionRepository>();
            diary = std::make_unique<MemoryDiary>(*inMemory);
            sessions = std::move(inMemory);
        } else if (m_folder.isValid()) {
            m_database = std::make_unique<Database>(m_folder.filePath(u"data"_s));
            if (m_database->open() == OpenOutcome::Upgraded) {
                sessions = std::make_unique<SqliteSessionRepository>(*m_database);
                diary = std::make_unique<SqliteDiaryRepository>(*m_database);
            }
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

public:
    std::unique_ptr<SessionRepository> sessions;
    std::unique_ptr<DiaryRepository> diary;
};

QJsonArray names(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

/** What every diary promises; run on the one in memory and on the one in SQLite. */
class DiaryContractTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void aCheckInComesBackAsItWasTold();
    void aDayWithoutACheckInHasNone();
    void theCheckInBeforeIsTheLatestEarlierOne();
    void aReplacedAnswerIsLogged();
    void aQuestionAnsweredLaterIsNoChange();
    void aClosedSheetMayBeFilledInLater();
    void aDayWithoutAChoiceGivesTheDefaults();
    void everyChangeOfAChoiceIsLogged();
    void activitiesComeInTheOrderLogged();
    void aCorrectedActivityKeepsItsDay();
    void aRemovedActivityComesBack();
    void everyEventComesBackAsItWasTold();
    void anEventTakenBackCountsNoMore();
    void aSessionIsRatedLater();
    void factsHoldEverythingToldOfADay();
    void factsKeepToTheirSpan();
    void nothingToldMakesNoFacts();
    void sessionsComeInTheOrderDone();
    void changesComeInTheOrderMade();
    void allDecisionsAreKept();
    void theCheckpointIsTheOneSavedLast();
    void whatIsToldOfAnEarlierDayEndsTheCheckpoint_data();
    void whatIsToldOfAnEarlierDayEndsTheCheckpoint();
    void valuesOutOfRangeAreRefused();
    void whatIsNotThereIsNotFound();
    void aLongRowOfCallsGivesTheSameContents();

private:
    /** An ended session of that day. */
    SessionId addSession(const QDate &day, int minute = 0);
    [[nodiscard]] QStringList changedFields(const QDate &day) const;
    [[nodiscard]] DiaryRepository &diary() const { return *m_pair->diary; }

    std::unique_ptr<Pair> m_pair;
};

void DiaryContractTest::initTestCase_data()
{
    QTest::addColumn<bool>("isInMemory");
    QTest::newRow("in memory") << true;
    QTest::newRow("in SQLite") << false;
}

void DiaryContractTest::init()
{
    QFETCH_GLOBAL(bool, isInMemory);
    m_pair = std::make_unique<Pair>(isInMemory);
    QVERIFY(m_pair->diary);
}

void DiaryContractTest::cleanup()
{
    m_pair.reset();
}

SessionId DiaryContractTest::addSession(const QDate &day, int minute)
{
    SessionRecord record = samples::session(minute);
    record.day = day;
    if (m_pair->sessions->begin(record, "snapshot") != StoreOutcome::Ok) {
        return 0;
    }
    record = samples::ended(record);
    record.painAfter = 5;
    record.effort = 3;
    if (m_pair->sessions->end(record) != StoreOutcome::Ok || m_pair->sessions->rate(record) != StoreOutcome::Ok) {
        return 0;
    }
    return record.id;
}

QStringList DiaryContractTest::changedFields(const QDate &day) const
{
    QStringList fields;
    for (const DiaryChange &change : diary().changes(day)) {
        fields << change.field;
    }
    return fields;
}

void DiaryContractTest::aCheckInComesBackAsItWasTold()
{
    const MorningCheckIn full = diarysteps::checkIn(kDay);
    QCOMPARE(diary().saveCheckIn(full, moment(0)), StoreOutcome::Ok);
    QVERIFY(diary().checkIn(kDay) == full);
    MorningCheckIn little;
    little.day = kDay.addDays(1);
    little.fatigue = 0;
    QCOMPARE(diary().saveCheckIn(little, moment(1)), StoreOutcome::Ok);
    QVERIFY(diary().checkIn(little.day) == little);
    for (size_t area = 0; area < kBodyAreas; ++area) {
        MorningCheckIn one = little;
        one.day = kDay.addDays(2 + static_cast<qint64>(area));
        one.areas.set(area);
        QCOMPARE(diary().saveCheckIn(one, moment(2)), StoreOutcome::Ok);
        QVERIFY(diary().checkIn(one.day) == one);
    }
}

void DiaryContractTest::aDayWithoutACheckInHasNone()
{
    QVERIFY(!diary().checkIn(kDay));
    QVERIFY(!diary().checkInBefore(kDay));
    QCOMPARE(diary().saveCheckIn(diarysteps::checkIn(kDay), moment(0)), StoreOutcome::Ok);
    QVERIFY(!diary().checkIn(kDay.addDays(1)));
    QVERIFY(!diary().checkInBefore(kDay));
}

void DiaryContractTest::theCheckInBeforeIsTheLatestEarlierOne()
{
    for (const int offset : {-9, 3, -2, 0}) {
        MorningCheckIn checkIn = diarysteps::checkIn(kDay.addDays(offset));
        checkIn.pain = std::abs(offset);
        QCOMPARE(diary().saveCheckIn(checkIn, moment(0)), StoreOutcome::Ok);
    }
    QCOMPARE(diary().checkInBefore(kDay)->day, kDay.addDays(-2));
    QCOMPARE(diary().checkInBefore(kDay)->pain, 2);
    QVERIFY(diary().checkInBefore(kDay)->areas == diarysteps::checkIn(kDay).areas);
    QCOMPARE(diary().checkInBefore(kDay.addDays(2))->day, kDay);
    QCOMPARE(diary().checkInBefore(kDay.addDays(30))->day, kDay.addDays(3));
}

void DiaryContractTest::aReplacedAnswerIsLogged()
{
    MorningCheckIn checkIn = diarysteps::checkIn(kDay);
    QCOMPARE(diary().saveCheckIn(checkIn, moment(0)), StoreOutcome::Ok);
    QVERIFY(diary().changes(kDay).empty());
    QCOMPARE(diary().saveCheckIn(checkIn, moment(1)), StoreOutcome::Ok);
    QVERIFY(diary().changes(kDay).empty());
    checkIn.pain = 7;
    checkIn.sleep.reset();
    checkIn.areas.reset(static_cast<size_t>(BodyArea::JawLeft));
    checkIn.areas.set(static_cast<size_t>(BodyArea::HipRight));
    checkIn.stopsUsual = true;
    QCOMPARE(diary().saveCheckIn(checkIn, moment(2)), StoreOutcome::Ok);
    QVERIFY(diary().checkIn(kDay) == checkIn);
    const std::vector<DiaryChange> changes = diary().changes(kDay);
    QCOMPARE(changedFields(kDay),
             (QStringList{u"checkin.pain"_s, u"checkin.sleep"_s, u"checkin.areas"_s, u"checkin.stops_usual"_s}));
    QCOMPARE(changes[0].before, QJsonValue(4));
    QCOMPARE(changes[0].after, QJsonValue(7));
    QCOMPARE(changes[0].day, kDay);
    QCOMPARE(changes[0].at, moment(2));
    QVERIFY(changes[1].after.isNull());
    QCOMPARE(changes[2].before, QJsonValue(names({u"jaw_left"_s, u"neck"_s})));
    QCOMPARE(changes[2].after, QJsonValue(names({u"hip_right"_s, u"neck"_s})));
    QCOMPARE(changes[3].before, QJsonValue(false));
    QCOMPARE(changes[3].after, QJsonValue(true));
}

void DiaryContractTest::aQuestionAnsweredLaterIsNoChange()
{
    MorningCheckIn checkIn;
    checkIn.day = kDay;
    checkIn.pain = 3;
    QCOMPARE(diary().saveCheckIn(checkIn, moment(0)), StoreOutcome::Ok);
    checkIn.fatigue = 5;
    checkIn.isFlare = false;
    checkIn.areas.set(static_cast<size_t>(BodyArea::Chest));
    QCOMPARE(diary().saveCheckIn(checkIn, moment(1)), StoreOutcome::Ok);
    QVERIFY(diary().checkIn(kDay) == checkIn);
    QVERIFY(diary().changes(kDay).empty());
}

void DiaryContractTest::aClosedSheetMayBeFilledInLater()
{
    MorningCheckIn closed;
    closed.day = kDay;
    closed.isSkipped = true;
    QCOMPARE(diary().saveCheckIn(closed, moment(0)), StoreOutcome::Ok);
    QVERIFY(diary().checkIn(kDay) == closed);
    QCOMPARE(diary().facts(kDay, kDay).size(), size_t{1});
    QCOMPARE(diary().saveCheckIn(diarysteps::checkIn(kDay), moment(1)), StoreOutcome::Ok);
    QCOMPARE(changedFields(kDay), QStringList{u"checkin.skipped"_s});
    QCOMPARE(diary().changes(kDay)[0].after, QJsonValue(false));
}

void DiaryContractTest::aDayWithoutAChoiceGivesTheDefaults()
{
    DayChoice defaults;
    defaults.day = kDay;
    QVERIFY(diary().choice(kDay) == defaults);
}

void DiaryContractTest::everyChangeOfAChoiceIsLogged()
{
    DayChoice choice{.day = kDay, .isBadDay = true};
    QCOMPARE(diary().saveChoice(choice, moment(0)), StoreOutcome::Ok);
    choice = {.day = kDay, .isBadDay = false, .grade = Grade::Good, .size = 12345, .keepsAsItWas = true};
    QCOMPARE(diary().saveChoice(choice, moment(1)), StoreOutcome::Ok);
    QVERIFY(diary().choice(kDay) == choice);
    QCOMPARE(diary().saveChoice({.day = kDay}, moment(2)), StoreOutcome::Ok);
    QVERIFY(diary().choice(kDay) == DayChoice{.day = kDay});
    QCOMPARE(
        changedFields(kDay),
        (QStringList{u"choice.bad_day"_s, u"choice.bad_day"_s, u"choice.grade"_s, u"choice.size"_s,
                     u"choice.keeps_as_it_was"_s, u"choice.grade"_s, u"choice.size"_s, u"choice.keeps_as_it_was"_s}));
    const std::vector<DiaryChange> changes = diary().changes(kDay);
    QVERIFY(changes[2].before.isNull());
    QCOMPARE(changes[2].after, QJsonValue(u"good"_s));
    QCOMPARE(changes[3].after, QJsonValue(12345));
    QVERIFY(changes[6].after.isNull());
}

void DiaryContractTest::activitiesComeInTheOrderLogged()
{
    Activity late{0, kDay, ActivityKind::Travel, ActivityEffort::Heavy, 1440, moment(90)};
    Activity early{0, kDay, ActivityKind::Housework, ActivityEffort::Light, 1, moment(10)};
    Activity other{0, kDay.addDays(1), ActivityKind::Caring, ActivityEffort::Medium, 30, moment(20)};
    for (Activity *activity : {&late, &early, &other}) {
        QCOMPARE(diary().addActivity(*activity), StoreOutcome::Ok);
        QVERIFY(activity->id != 0);
    }
    QVERIFY(diary().activitiesOn(kDay) == (std::vector{late, early}));
    QVERIFY(diary().activitiesOn(kDay.addDays(1)) == std::vector{other});
    QVERIFY(diary().activitiesOn(kDay.addDays(2)).empty());
}

void DiaryContractTest::aCorrectedActivityKeepsItsDay()
{
    Activity activity{0, kDay, ActivityKind::Work, ActivityEffort::Medium, 60, moment(0)};
    QCOMPARE(diary().addActivity(activity), StoreOutcome::Ok);
    Activity corrected{activity.id, kDay.addDays(5), ActivityKind::Other, ActivityEffort::Heavy, 90, moment(7)};
    QCOMPARE(diary().correctActivity(corrected, moment(9)), StoreOutcome::Ok);
    corrected.day = kDay;
    corrected.at = moment(0);
    QVERIFY(diary().activitiesOn(kDay) == std::vector{corrected});
    const QString start = u"activity.%1."_s.arg(activity.id);
    QCOMPARE(changedFields(kDay), (QStringList{start + u"kind"_s, start + u"effort"_s, start + u"minutes"_s}));
    const std::vector<DiaryChange> changes = diary().changes(kDay);
    QCOMPARE(changes[0].before, QJsonValue(u"work"_s));
    QCOMPARE(changes[1].after, QJsonValue(u"heavy"_s));
    QCOMPARE(changes[2].after, QJsonValue(90));
}

void DiaryContractTest::aRemovedActivityComesBack()
{
    Activity activity{0, kDay, ActivityKind::Work, ActivityEffort::Medium, 60, moment(0)};
    QCOMPARE(diary().addActivity(activity), StoreOutcome::Ok);
    QCOMPARE(diary().setActivityRemoved(activity.id, true, moment(1)), StoreOutcome::Ok);
    QCOMPARE(diary().setActivityRemoved(activity.id, true, moment(2)), StoreOutcome::Ok);
    QVERIFY(diary().activitiesOn(kDay).empty());
    QVERIFY(diary().facts(kDay, kDay).empty());
    QCOMPARE(diary().setActivityRemoved(activity.id, false, moment(3)), StoreOutcome::Ok);
    QVERIFY(diary().activitiesOn(kDay) == std::vector{activity});
    const std::vector<DiaryChange> changes = diary().changes(kDay);
    QCOMPARE(changes.size(), size_t{2});
    QCOMPARE(changes[0].field, u"activity.%1.removed"_s.arg(activity.id));
    QCOMPARE(changes[0].before, QJsonValue(false));
    QCOMPARE(changes[0].after, QJsonValue(true));
    QCOMPARE(changes[1].after, QJsonValue(false));
}

void DiaryContractTest::everyEventComesBackAsItWasTold()
{
    std::vector<DiaryEvent> told;
    for (const DiaryFact &fact : diarysteps::allFacts()) {
        // Told today of earlier days, too: the order told is what counts.
        DiaryEvent event{0, kDay.addDays(-static_cast<qint64>(fact.index() % 3)),
                         moment(static_cast<int>(fact.index())), fact};
        QCOMPARE(diary().addEvent(event), StoreOutcome::Ok);
        QVERIFY(told.empty() || event.id > told.back().id);
        told.push_back(event);
    }
    QCOMPARE(told.size(), std::variant_size_v<DiaryFact>);
    const std::vector<DiaryEvent> events = diary().events();
    QCOMPARE(events.size(), told.size());
    for (size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(kindOf(events[i].fact), kindOf(told[i].fact));
        QCOMPARE(toJson(events[i].fact), toJson(told[i].fact));
        QCOMPARE(events[i].id, told[i].id);
        QCOMPARE(events[i].day, told[i].day);
        QCOMPARE(events[i].at, told[i].at);
    }
}

void DiaryContractTest::anEventTakenBackCountsNoMore()
{
    DiaryEvent first{0, kDay, moment(0), TrialTold{8000, false}};
    DiaryEvent second{0, kDay, moment(1), TrialTold{9000, false}};
    QCOMPARE(diary().addEvent(first), StoreOutcome::Ok);
    QCOMPARE(diary().addEvent(second), StoreOutcome::Ok);
    QCOMPARE(diary().takeBackEvent(first.id, moment(2)), StoreOutcome::Ok);
    QCOMPARE(diary().takeBackEvent(first.id, moment(3)), StoreOutcome::Ok);
    QVERIFY(diary().events() == std::vector{second});
    QVERIFY(diary().facts(kDay, kDay).front().events == std::vector{second});
    QCOMPARE(changedFields(kDay), QStringList{u"event.%1.taken_back"_s.arg(first.id)});
    DiaryEvent third{0, kDay, moment(4), TrialTold{9500, false}};
    QCOMPARE(diary().addEvent(third), StoreOutcome::Ok);
    QVERIFY(third.id > second.id);
}

void DiaryContractTest::aSessionIsRatedLater()
{
    const SessionId id = addSession(kDay);
    const auto fact = [&] { return diary().facts(kDay, kDay).front().sessions.front(); };
    QVERIFY(!fact().pain2h);
    QVERIFY(!fact().morning);
    QCOMPARE(diary().rateLater(id, 6, {}, moment(200)), StoreOutcome::Ok);
    QCOMPARE(fact().pain2h, 6);
    QCOMPARE(diary().rateLater(id, {}, MorningAfter::ClearlyWorse, moment(1200)), StoreOutcome::Ok);
    QCOMPARE(fact().pain2h, 6);
    QVERIFY(fact().morning == MorningAfter::ClearlyWorse);
    QVERIFY(diary().changes(kDay).empty());
    QCOMPARE(diary().rateLater(id, 2, MorningAfter::AsUsual, moment(1201)), StoreOutcome::Ok);
    QCOMPARE(fact().pain2h, 2);
    QVERIFY(fact().morning == MorningAfter::AsUsual);
    const std::vector<DiaryChange> changes = diary().changes(kDay);
    QCOMPARE(changedFields(kDay),
             (QStringList{u"session.%1.pain_2h"_s.arg(id), u"session.%1.morning_after"_s.arg(id)}));
    QCOMPARE(changes[0].before, QJsonValue(6));
    QCOMPARE(changes[1].before, QJsonValue(u"clearly_worse"_s));
    QCOMPARE(changes[1].after, QJsonValue(u"as_usual"_s));
}

void DiaryContractTest::factsHoldEverythingToldOfADay()
{
    const MorningCheckIn checkIn = diarysteps::checkIn(kDay);
    QCOMPARE(diary().saveCheckIn(checkIn, moment(0)), StoreOutcome::Ok);
    const DayChoice choice{.day = kDay, .isBadDay = true};
    QCOMPARE(diary().saveChoice(choice, moment(1)), StoreOutcome::Ok);
    DiaryEvent event{0, kDay, moment(2), UsualWeekTold{4, 5}};
    QCOMPARE(diary().addEvent(event), StoreOutcome::Ok);
    const SessionId id = addSession(kDay);
    Activity activity{0, kDay, ActivityKind::Visit, ActivityEffort::Light, 40, moment(3)};
    QCOMPARE(diary().addActivity(activity), StoreOutcome::Ok);
    const std::vector<DayFacts> facts = diary().facts(kDay, kDay);
    QCOMPARE(facts.size(), size_t{1});
    const DayFacts &day = facts.front();
    QCOMPARE(day.day, kDay);
    QVERIFY(day.checkIn == checkIn);
    QVERIFY(day.choice == choice);
    QVERIFY(day.events == std::vector{event});
    QVERIFY(day.activities == std::vector{activity});
    QCOMPARE(day.sessions.size(), size_t{1});
    const SessionFact &session = day.sessions.front();
    const SessionRecord record = *m_pair->sessions->session(id);
    QCOMPARE(session.id, id);
    QCOMPARE(session.easyMilliMinutes, record.easyMilliMinutes);
    QCOMPARE(session.activeLength, record.activeLength);
    QVERIFY(session.painBefore == record.painBefore && session.painAfter == record.painAfter);
    QVERIFY(session.effort == record.effort);
    QCOMPARE(session.endedAt, record.endedAt);
}

void DiaryContractTest::factsKeepToTheirSpan()
{
    QCOMPARE(diary().saveCheckIn(diarysteps::checkIn(kDay), moment(0)), StoreOutcome::Ok);
    addSession(kDay.addDays(2));
    Activity activity{0, kDay.addDays(4), ActivityKind::Visit, ActivityEffort::Light, 40, moment(3)};
    QCOMPARE(diary().addActivity(activity), StoreOutcome::Ok);
    DiaryEvent event{0, kDay.addDays(1), moment(2), StepConfirmed{}};
    QCOMPARE(diary().addEvent(event), StoreOutcome::Ok);
    QCOMPARE(diary().saveChoice({.day = kDay.addDays(3), .isBadDay = true}, moment(1)), StoreOutcome::Ok);
    const auto span = [this](const QDate &first, const QDate &last) {
        QList<qint64> offsets;
        for (const DayFacts &facts : diary().facts(first, last)) {
            if (facts.choice.day != facts.day) {
                return QList<qint64>{-1};
            }
            offsets << kDay.daysTo(facts.day);
        }
        return offsets;
    };
    QCOMPARE(span({}, {}), (QList<qint64>{0, 1, 2, 3, 4}));
    QCOMPARE(span(kDay.addDays(1), kDay.addDays(3)), (QList<qint64>{1, 2, 3}));
    QCOMPARE(span({}, kDay.addDays(1)), (QList<qint64>{0, 1}));
    QCOMPARE(span(kDay.addDays(4), {}), (QList<qint64>{4}));
    QCOMPARE(span(kDay.addDays(5), kDay.addDays(9)), QList<qint64>());
    QCOMPARE(span(kDay.addDays(3), kDay.addDays(1)), QList<qint64>());
}

void DiaryContractTest::nothingToldMakesNoFacts()
{
    QVERIFY(diary().facts({}, {}).empty());
    // A choice that was taken back, a session that runs, one that was removed.
    QCOMPARE(diary().saveChoice({.day = kDay, .isBadDay = true}, moment(0)), StoreOutcome::Ok);
    QCOMPARE(diary().saveChoice({.day = kDay}, moment(1)), StoreOutcome::Ok);
    const SessionId removed = addSession(kDay);
    QCOMPARE(m_pair->sessions->setRemoved(removed, true, moment(50)), StoreOutcome::Ok);
    SessionRecord running = samples::session(60);
    QCOMPARE(m_pair->sessions->begin(running, "snapshot"), StoreOutcome::Ok);
    QVERIFY(diary().facts({}, {}).empty());
    QCOMPARE(m_pair->sessions->setRemoved(removed, false, moment(51)), StoreOutcome::Ok);
    QCOMPARE(diary().facts({}, {}).front().sessions.size(), size_t{1});
}

void DiaryContractTest::sessionsComeInTheOrderDone()
{
    SessionRecord brokenOff = samples::session(0);
    QCOMPARE(m_pair->sessions->begin(brokenOff, "snapshot"), StoreOutcome::Ok);
    const SessionId between = addSession(kDay, 60);
    brokenOff = samples::ended(brokenOff);
    brokenOff.endedAt = moment(300);
    QCOMPARE(m_pair->sessions->end(brokenOff), StoreOutcome::Ok);
    const std::vector<SessionFact> sessions = diary().facts(kDay, kDay).front().sessions;
    QCOMPARE(sessions.size(), size_t{2});
    QCOMPARE(sessions[0].id, between);
    QCOMPARE(sessions[1].id, brokenOff.id);
}

void DiaryContractTest::changesComeInTheOrderMade()
{
    QCOMPARE(diary().saveChoice({.day = kDay.addDays(1), .isBadDay = true}, moment(5)), StoreOutcome::Ok);
    QCOMPARE(diary().saveChoice({.day = kDay, .isBadDay = true}, moment(3)), StoreOutcome::Ok);
    QCOMPARE(diary().saveChoice({.day = kDay.addDays(1)}, moment(1)), StoreOutcome::Ok);
    const std::vector<DiaryChange> all = diary().changes({});
    QCOMPARE(all.size(), size_t{3});
    QCOMPARE(all[0].at, moment(5));
    QCOMPARE(all[1].day, kDay);
    QCOMPARE(all[2].at, moment(1));
    QCOMPARE(diary().changes(kDay).size(), size_t{1});
    QVERIFY(diary().changes(kDay.addDays(2)).empty());
}

void DiaryContractTest::allDecisionsAreKept()
{
    std::vector<Decision> first{diarysteps::decision(kDay, 0), diarysteps::decision(kDay.addDays(1), 1)};
    QCOMPARE(diary().addDecisions(first), StoreOutcome::Ok);
    std::vector<Decision> second{diarysteps::decision(kDay, 2)};
    QCOMPARE(diary().addDecisions(second), StoreOutcome::Ok);
    QVERIFY(first[0].id < first[1].id && first[1].id < second[0].id);
    const auto numbers = [](const std::vector<Decision> &decisions) {
        QList<int> list;
        for (const Decision &decision : decisions) {
            list << decision.numbers.value(u"gap"_s).toInt();
        }
        return list;
    };
    QCOMPARE(numbers(diary().decisions({}, {})), (QList<int>{0, 2, 1}));
    QCOMPARE(numbers(diary().decisions(kDay, kDay)), (QList<int>{0, 2}));
    QCOMPARE(numbers(diary().decisions(kDay.addDays(1), {})), QList<int>{1});
    const std::optional<Decision> last = diary().decision(kDay);
    QVERIFY(last);
    QCOMPARE(last->id, second[0].id);
    QCOMPARE(last->day, kDay);
    QCOMPARE(last->at, second[0].at);
    QCOMPARE(last->isAfterCorrection, second[0].isAfterCorrection);
    QCOMPARE(last->told, second[0].told);
    QCOMPARE(last->answer, second[0].answer);
    QCOMPARE(last->numbers, second[0].numbers);
    QVERIFY(diary().decision(kDay.addDays(1))->isAfterCorrection);
    QVERIFY(!diary().decision(kDay.addDays(2)));
    std::vector<Decision> none;
    QCOMPARE(diary().addDecisions(none), StoreOutcome::Ok);
}

void DiaryContractTest::theCheckpointIsTheOneSavedLast()
{
    QVERIFY(!diary().checkpoint());
    QCOMPARE(diary().saveCheckpoint({kDay, "one"}), StoreOutcome::Ok);
    QCOMPARE(diary().saveCheckpoint({kDay.addDays(1), QByteArray("t\0wo", 4)}), StoreOutcome::Ok);
    QVERIFY(diary().checkpoint());
    QCOMPARE(diary().checkpoint()->day, kDay.addDays(1));
    QCOMPARE(diary().checkpoint()->state, QByteArray("t\0wo", 4));
}

void DiaryContractTest::whatIsToldOfAnEarlierDayEndsTheCheckpoint_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call :
         {"check-in", "check-in again", "choice", "choice again", "activity", "corrected activity", "removed activity",
          "restored activity", "event", "event taken back", "rated later", "session ended", "session rated",
          "session corrected", "session removed", "session restored"}) {
        QTest::newRow(call) << QString::fromLatin1(call);
    }
}

void DiaryContractTest::whatIsToldOfAnEarlierDayEndsTheCheckpoint()
{
    QFETCH(QString, call);
    SessionRepository &sessions = *m_pair->sessions;
    if (call == u"check-in again"_s) {
        QCOMPARE(diary().saveCheckIn({.day = kDay, .pain = 2}, moment(0)), StoreOutcome::Ok);
    }
    if (call == u"choice again"_s) {
        QCOMPARE(diary().saveChoice({.day = kDay, .isBadDay = true}, moment(0)), StoreOutcome::Ok);
    }
    Activity activity{0, kDay, ActivityKind::Work, ActivityEffort::Light, 20, moment(0)};
    QCOMPARE(diary().addActivity(activity), StoreOutcome::Ok);
    if (call == u"restored activity"_s) {
        QCOMPARE(diary().setActivityRemoved(activity.id, true, moment(0)), StoreOutcome::Ok);
    }
    DiaryEvent event{0, kDay, moment(0), StepConfirmed{}};
    QCOMPARE(diary().addEvent(event), StoreOutcome::Ok);
    SessionRecord session = samples::session();
    QCOMPARE(sessions.begin(session, "snapshot"), StoreOutcome::Ok);
    session = samples::ended(session);
    if (call != u"session ended"_s) {
        QCOMPARE(sessions.end(session), StoreOutcome::Ok);
    }
    if (call == u"session restored"_s) {
        QCOMPARE(sessions.setRemoved(session.id, true, moment(1)), StoreOutcome::Ok);
    }
    session.painAfter = 8;

    const auto write = [&] {
        const QDateTime at = moment(3000);
        if (call.startsWith(u"check-in"_s)) {
            return diary().saveCheckIn({.day = kDay, .pain = 3}, at);
        }
        if (call.startsWith(u"choice"_s)) {
            return diary().saveChoice({.day = kDay, .grade = Grade::Usual}, at);
        }
        if (call == u"activity"_s) {
            Activity another{0, kDay, ActivityKind::Cooking, ActivityEffort::Light, 20, at};
            return diary().addActivity(another);
        }
        if (call == u"corrected activity"_s) {
            activity.minutes = 25;
            return diary().correctActivity(activity, at);
        }
        if (call == u"removed activity"_s || call == u"restored activity"_s) {
            return diary().setActivityRemoved(activity.id, call == u"removed activity"_s, at);
        }
        if (call == u"event"_s) {
            DiaryEvent another{0, kDay, at, RiseAsked{5}};
            return diary().addEvent(another);
        }
        if (call == u"event taken back"_s) {
            return diary().takeBackEvent(event.id, at);
        }
        if (call == u"rated later"_s) {
            return diary().rateLater(session.id, 4, MorningAfter::ABitWorse, at);
        }
        if (call == u"session ended"_s) {
            return sessions.end(session);
        }
        if (call == u"session rated"_s) {
            return sessions.rate(session);
        }
        if (call == u"session corrected"_s) {
            return sessions.correct(session, at);
        }
        return sessions.setRemoved(session.id, call == u"session removed"_s, at);
    };
    // The day of the checkpoint itself went into it no more than later ones.
    QCOMPARE(diary().saveCheckpoint({kDay.addDays(1), "state"}), StoreOutcome::Ok);
    QCOMPARE(diary().saveCheckIn({.day = kDay.addDays(1), .pain = 4}, moment(2900)), StoreOutcome::Ok);
    Activity later{0, kDay.addDays(1), ActivityKind::Cooking, ActivityEffort::Light, 20, moment(2901)};
    QCOMPARE(diary().addActivity(later), StoreOutcome::Ok);
    SessionRecord running = samples::session(90);
    QCOMPARE(sessions.begin(running, "snapshot"), StoreOutcome::Ok);
    QVERIFY(diary().checkpoint());
    QCOMPARE(write(), StoreOutcome::Ok);
    QVERIFY(!diary().checkpoint());
}

void DiaryContractTest::valuesOutOfRangeAreRefused()
{
    const MorningCheckIn good = diarysteps::checkIn(kDay);
    QCOMPARE(diary().saveCheckIn(good, moment(0)), StoreOutcome::Ok);
    for (const auto part : {&MorningCheckIn::pain, &MorningCheckIn::fatigue, &MorningCheckIn::sleep,
                            &MorningCheckIn::fog, &MorningCheckIn::mood, &MorningCheckIn::headache}) {
        for (const int value : {-1, 11}) {
            MorningCheckIn bad = good;
            bad.*part = value;
            QCOMPARE(diary().saveCheckIn(bad, moment(1)), StoreOutcome::Failed);
        }
    }
    QVERIFY(diary().checkIn(kDay) == good);
    QCOMPARE(diary().saveChoice({.day = kDay, .size = -1}, moment(1)), StoreOutcome::Failed);
    Activity activity{0, kDay, ActivityKind::Work, ActivityEffort::Light, 20, moment(0)};
    QCOMPARE(diary().addActivity(activity), StoreOutcome::Ok);
    for (const int minutes : {0, 1441}) {
        Activity bad = activity;
        bad.minutes = minutes;
        QCOMPARE(diary().addActivity(bad), StoreOutcome::Failed);
        QCOMPARE(diary().correctActivity(bad, moment(1)), StoreOutcome::Failed);
    }
    QVERIFY(diary().activitiesOn(kDay) == std::vector{activity});
    const SessionId id = addSession(kDay);
    QCOMPARE(diary().rateLater(id, 11, {}, moment(1)), StoreOutcome::Failed);
    QVERIFY(diary().changes({}).empty());
}

void DiaryContractTest::whatIsNotThereIsNotFound()
{
    QCOMPARE(diary().correctActivity({77, kDay, ActivityKind::Work, ActivityEffort::Light, 20, moment(0)}, moment(1)),
             StoreOutcome::NotFound);
    QCOMPARE(diary().setActivityRemoved(77, true, moment(1)), StoreOutcome::NotFound);
    QCOMPARE(diary().takeBackEvent(77, moment(1)), StoreOutcome::NotFound);
    QCOMPARE(diary().rateLater(77, 3, {}, moment(1)), StoreOutcome::NotFound);
    QVERIFY(diary().changes({}).empty());
}

void DiaryContractTest::aLongRowOfCallsGivesTheSameContents()
{
    // Against the one in memory in both runs: the contents are those that every other test of the storage relies on.
    MemorySessionRepository sessions;
    MemoryDiary other(sessions);
    for (int step = 0; step < 8 * diarysteps::kKinds; ++step) {
        QCOMPARE(diarysteps::run(step, diary(), *m_pair->sessions), StoreOutcome::Ok);
        QCOMPARE(diarysteps::run(step, other, sessions), StoreOutcome::Ok);
    }
    QVERIFY(diary().checkpoint());
    QCOMPARE(diarysteps::contentsOf(diary()), diarysteps::contentsOf(other));
}

QTEST_GUILESS_MAIN(DiaryContractTest)
#include "tst_diarycontract.moc"
