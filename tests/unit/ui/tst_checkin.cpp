// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/bodyfigure.h"
#include "ui/checkinwords.h"
#include "ui/sessionendcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

using Page = CheckInController::Page;
using Kind = CheckInController::Kind;

const QDate kFirstDay(2026, 6, 1);

QDateTime at(int day, int hour, int minute = 0)
{
    return {kFirstDay.addDays(day), QTime(hour, minute)};
}

/** One person in memory, and as many processes as they need. */
struct Person
{
    TestBench bench;
    std::unique_ptr<Coach> coach;
    std::unique_ptr<CheckInController> checkIn;

    Person()
    {
        bench.wallClock().set(at(0, 9));
        static_cast<void>(bench.settings().enroll({u"prog-first-gentle-week"_s, kFirstDay}));
        start();
    }
    /** As after the end of the process: everything that is not stored is gone. */
    void start()
    {
        checkIn.reset();
        const Services &services = bench.services();
        coach = std::make_unique<Coach>(services.library, bench.diary(), services.sessions, services.settings,
                                        services.shelf, services.measures, services.therapy, services.wallClock);
        checkIn = std::make_unique<CheckInController>(services, *coach);
        QObject::connect(checkIn.get(), &CoachClient::told, checkIn.get(), [this] { checkIn->refresh(); });
        look();
    }
    void look()
    {
        coach->refresh();
        checkIn->refresh();
    }
    void goTo(const QDateTime &now)
    {
        bench.wallClock().set(now);
        look();
    }
    void tell(const DiaryFact &fact)
    {
        QCOMPARE(coach->tell(fact), StoreOutcome::Ok);
        look();
    }
    void screen(PemScreened::First first = PemScreened::First::HardlyEver)
    {
        PemScreened pem;
        pem.first = first;
        if (first == PemScreened::First::MostTimes) {
            pem.screening.items[0] = {3, 2};
            pem.screening.worsePhysical = true;
            pem.screening.hours = 24;
        }
        tell(pem);
        tell(SafetyChecked{});
        tell(UsualWeekTold{5, 5});
    }
    void session(int easyMilliMinutes, const QDateTime &end)
    {
        SessionRecord record;
        record.programId = u"prog-first-gentle-week"_s;
        record.sessionId = u"A"_s;
        record.name = u"Sit and loosen"_s;
        record.day = dayOf(end);
        record.startedAt = end.addSecs(-600).toUTC();
        record.endedAt = end.toUTC();
        record.status = SessionStatus::Finished;
        record.easyMilliMinutes = easyMilliMinutes;
        record.activeLength = Milliseconds{600000};
        record.painAfter = 4;
        bench.sessions().add(record);
        look();
    }
    void answerAll(int pain, int fatigue, int sleep)
    {
        QVERIFY(checkIn->open());
        for (const int rating : {pain, fatigue, sleep}) {
            checkIn->answer(rating);
            checkIn->next();
        }
    }
    [[nodiscard]] MorningCheckIn stored() { return bench.diary().checkIn(coach->day()).value_or(MorningCheckIn{}); }
};

} // namespace

class CheckInTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void threeTapsTellAMorning()
    {
        Person person;
        person.goTo(at(1, 8));
        CheckInController &asked = *person.checkIn;
        QSignalSpy finished(&asked, &CheckInController::finished);
        QVERIFY(asked.open());
        QCOMPARE(asked.overline(), u"Check-in, 1 of 3"_s);
        QCOMPARE(asked.question(), u"How is your pain now?"_s);
        QCOMPARE(asked.nextText(), u"Next: fatigue"_s);
        asked.answer(5);
        QCOMPARE(asked.words()[asked.value()], u"hard to ignore, but I can do some things"_s);
        QCOMPARE(asked.word(), u"Hard to ignore, but I can do some things"_s);
        asked.next();
        QCOMPARE(asked.overline(), u"Check-in, 2 of 3"_s);
        asked.answer(6);
        asked.next();
        QCOMPARE(asked.kind(), Kind::Choice);
        asked.answer(1);
        asked.next();
        QVERIFY(!asked.isOpen());
        QCOMPARE(person.stored().pain, 5);
        QCOMPARE(person.stored().fatigue, 6);
        QCOMPARE(person.stored().sleep, 1);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.front().value(0).toString(),
                 u"Thank you. Today is sized at %1."_s.arg(person.coach->plan().envelope.dose / 1000));
        QVERIFY(finished.front().value(1).toBool());
        QVERIFY(!asked.shouldOpen());
    }

    void aKillInTheMiddleLosesNothing()
    {
        Person person;
        person.goTo(at(1, 8));
        QVERIFY(person.checkIn->shouldOpen());
        QVERIFY(person.checkIn->open());
        person.checkIn->answer(7);
        QVERIFY(!person.checkIn->shouldOpen());

        person.start();
        QCOMPARE(person.stored().pain, 7);
        QVERIFY(person.checkIn->shouldOpen());
        QVERIFY(person.checkIn->open());
        QCOMPARE(person.checkIn->page(), Page::Fatigue);
        person.checkIn->answer(3);

        person.start();
        QVERIFY(person.checkIn->open());
        QCOMPARE(person.checkIn->page(), Page::Sleep);
        QCOMPARE(person.stored().pain, 7);
        QCOMPARE(person.stored().fatigue, 3);
    }

    void aKillBetweenTheFollowingQuestionsLeavesThemToBeAsked()
    {
        Person person;
        person.screen();
        person.goTo(at(1, 8));
        person.answerAll(9, 9, 0);
        QCOMPARE(person.checkIn->page(), Page::StopsUsual);
        person.start();
        QVERIFY(!person.checkIn->shouldOpen());
        QVERIFY(person.checkIn->questions().contains(u"ask.stops_usual"_s));
        person.checkIn->ask(u"ask.stops_usual"_s);
        QCOMPARE(person.checkIn->question(), u"Does it keep you from your usual things?"_s);
        person.checkIn->answer(0);
        person.checkIn->next();
        QCOMPARE(person.stored().stopsUsual, false);
        QVERIFY(!person.checkIn->isOpen());
    }

    void closingKeepsWhatWasToldAndDoesNotAskAgain()
    {
        Person person;
        person.goTo(at(1, 8));
        QVERIFY(person.checkIn->open());
        person.checkIn->answer(4);
        person.checkIn->close();
        QCOMPARE(person.stored().pain, 4);
        QVERIFY(!person.stored().isSkipped);
        person.start();
        QVERIFY(!person.checkIn->shouldOpen());
        // By hand it goes on.
        QVERIFY(person.checkIn->open());
        QCOMPARE(person.checkIn->page(), Page::Fatigue);
    }

    void skippingTakesOneTap()
    {
        Person person;
        person.goTo(at(1, 8));
        QSignalSpy finished(person.checkIn.get(), &CheckInController::finished);
        QVERIFY(person.checkIn->open());
        QCOMPARE(person.checkIn->skipText(), u"Skip today"_s);
        person.checkIn->skip();
        QVERIFY(!person.checkIn->isOpen());
        QVERIFY(person.stored().isSkipped);
        QVERIFY(finished.isEmpty());
        person.start();
        QVERIFY(!person.checkIn->shouldOpen());
        person.answerAll(3, 3, 3);
        QVERIFY(!person.stored().isSkipped);
    }

    void notSureStoresNothing()
    {
        Person person;
        person.goTo(at(1, 8));
        QVERIFY(person.checkIn->open());
        person.checkIn->answer(4);
        person.checkIn->answer(-1);
        QVERIFY(person.checkIn->isNotSure());
        QVERIFY(!person.stored().pain);
        for (int page = 0; page < 3; ++page)
            person.checkIn->next();
        QVERIFY(person.stored().isSkipped);
        QVERIFY(!person.checkIn->shouldOpen());
    }

    void theFirstDayHasNoYesterdayAndDoesNotStandInTheWay()
    {
        Person person;
        QVERIFY(!person.checkIn->shouldOpen());
        QVERIFY(person.checkIn->open());
        QVERIFY(!person.checkIn->hasSame());
        QCOMPARE(person.checkIn->lastValue(), -1);
        person.checkIn->close();
    }

    void onTheFirstDayItMayOpenAfterASession()
    {
        Person person;
        person.session(4000, at(0, 9, 30));
        QVERIFY(person.checkIn->shouldOpen());
    }

    void sameAsYesterdayFillsAllThreeAndCloses()
    {
        Person person;
        person.goTo(at(1, 8));
        person.answerAll(5, 6, 2);
        person.goTo(at(2, 8));
        QVERIFY(person.checkIn->open());
        QVERIFY(person.checkIn->hasSame());
        QCOMPARE(person.checkIn->lastValue(), 5);
        QCOMPARE(person.checkIn->lastWord(), u"yesterday"_s);
        person.checkIn->sameAsYesterday();
        QVERIFY(!person.checkIn->isOpen());
        QCOMPARE(person.stored().pain, 5);
        QCOMPARE(person.stored().fatigue, 6);
        QCOMPARE(person.stored().sleep, 2);
    }

    void anOlderAnswerIsMarkedButNotOffered()
    {
        Person person;
        person.goTo(at(1, 8));
        person.answerAll(5, 6, 2);
        person.goTo(at(2, 8));
        QVERIFY(person.checkIn->open());
        person.checkIn->skip();
        person.goTo(at(3, 8));
        QVERIFY(person.checkIn->open());
        QVERIFY(!person.checkIn->hasSame());
        QCOMPARE(person.checkIn->lastValue(), 5);
        QCOMPARE(person.checkIn->lastWord(), u"last time"_s);
    }

    void editingLaterLogsTheChange()
    {
        Person person;
        person.goTo(at(1, 8));
        person.answerAll(5, 6, 2);
        QVERIFY(person.bench.diary().changes(kFirstDay.addDays(1)).empty());
        person.goTo(at(1, 17));
        QVERIFY(person.checkIn->open());
        QCOMPARE(person.checkIn->page(), Page::Pain);
        QCOMPARE(person.checkIn->value(), 5);
        QVERIFY(person.checkIn->skipText().isEmpty());
        person.checkIn->answer(3);
        person.checkIn->close();
        const auto changes = person.bench.diary().changes(kFirstDay.addDays(1));
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes.front().field, u"checkin.pain"_s);
        QCOMPARE(changes.front().before.toInt(), 5);
        QCOMPARE(changes.front().after.toInt(), 3);
    }

    void anEarlierDayCanBeTold()
    {
        Person person;
        person.goTo(at(4, 8));
        QVERIFY(person.checkIn->open(u"2026-06-03"_s));
        QCOMPARE(person.checkIn->overline(), u"Wednesday 3 June, 1 of 3"_s);
        QCOMPARE(person.checkIn->question(), u"How was your pain that morning?"_s);
        person.checkIn->answer(2);
        person.checkIn->close();
        QCOMPARE(person.bench.diary().checkIn(kFirstDay.addDays(2))->pain, 2);
        QVERIFY(!person.bench.diary().checkIn(kFirstDay.addDays(4)));
        // Today is still to come.
        QVERIFY(person.checkIn->shouldOpen());
        QVERIFY(!person.checkIn->open(u"2026-06-06"_s));
        QVERIFY(!person.checkIn->open(u"soon"_s));
    }

    void aDayBeginsAtFour()
    {
        Person person;
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        person.goTo(at(2, 3, 50));
        QVERIFY(!person.checkIn->shouldOpen());
        QVERIFY(person.checkIn->open());
        // What is open stays about the day it was opened for.
        person.goTo(at(2, 4, 10));
        person.checkIn->answer(7);
        QCOMPARE(person.bench.diary().checkIn(kFirstDay.addDays(1))->pain, 7);
        QVERIFY(!person.bench.diary().checkIn(kFirstDay.addDays(2)));
        person.checkIn->close();
        QVERIFY(!person.bench.diary().checkIn(kFirstDay.addDays(2)));
        QVERIFY(person.checkIn->shouldOpen());
    }

    void aClockSetBackAsksForNoMorningTwice()
    {
        Person person;
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        person.goTo(at(2, 8));
        person.answerAll(6, 6, 2);
        person.goTo(at(1, 8));
        QVERIFY(!person.checkIn->shouldOpen());
        person.start();
        QVERIFY(!person.checkIn->shouldOpen());
        QCOMPARE(person.bench.diary().checkIn(kFirstDay.addDays(2))->pain, 6);
    }

    void aFullDiskIsSaidAndTheAnswersComeWithTheNext()
    {
        Person person;
        person.goTo(at(1, 8));
        QVERIFY(person.checkIn->open());
        QSignalSpy notKept(person.checkIn.get(), &CoachClient::notKept);
        person.bench.diary().setOutcome(StoreOutcome::DiskFull);
        person.checkIn->answer(5);
        QCOMPARE(notKept.count(), 1);
        QVERIFY(!person.checkIn->problem().isEmpty());
        QCOMPARE(person.checkIn->value(), 5);
        person.bench.diary().setOutcome(StoreOutcome::Ok);
        person.checkIn->next();
        person.checkIn->answer(4);
        QVERIFY(person.checkIn->problem().isEmpty());
        QCOMPARE(person.stored().pain, 5);
        QCOMPARE(person.stored().fatigue, 4);
    }

    void moreIsThereForWhoLikesIt()
    {
        Person person;
        person.goTo(at(1, 8));
        QVERIFY(person.checkIn->open());
        QVERIFY(!person.checkIn->hasMore());
        person.checkIn->next();
        person.checkIn->next();
        QVERIFY(person.checkIn->hasMore());
        person.checkIn->more();
        for (const int rating : {3, 6, 0}) {
            QCOMPARE(person.checkIn->kind(), Kind::Scale);
            person.checkIn->answer(rating);
            person.checkIn->next();
        }
        QCOMPARE(person.checkIn->kind(), Kind::Map);
        person.checkIn->toggleArea(u"neck"_s);
        person.checkIn->toggleArea(u"hip_left"_s);
        person.checkIn->toggleArea(u"neck"_s);
        QCOMPARE(person.checkIn->areasText(), u"Left hip or buttock"_s);
        person.checkIn->next();
        QCOMPARE(person.stored().fog, 3);
        QCOMPARE(person.stored().mood, 6);
        QCOMPARE(person.stored().headache, 0);
        QCOMPARE(person.stored().areas.count(), 1U);
        QVERIFY(person.stored().areas.test(static_cast<size_t>(BodyArea::HipLeft)));
    }

    void aHighMorningAsksWhatItKeepsFrom()
    {
        Person person;
        person.screen();
        person.goTo(at(1, 8));
        person.answerAll(9, 5, 2);
        QVERIFY(person.coach->pacing().numbers.isHigh);
        QCOMPARE(person.checkIn->page(), Page::StopsUsual);
        person.checkIn->answer(1);
        QCOMPARE(person.stored().stopsUsual, true);
        person.checkIn->next();
        QCOMPARE(person.checkIn->page(), Page::Flare);
        person.checkIn->answer(0);
        person.checkIn->next();
        QCOMPARE(person.stored().isFlare, false);
        QVERIFY(!person.checkIn->isOpen());
    }

    void aSecondBadDayAsksWhetherItIsAFlare()
    {
        Person person;
        person.screen();
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        QVERIFY(!person.checkIn->asksFlare());
        QCOMPARE(person.coach->saveChoice({.day = person.coach->day(), .isBadDay = true}), StoreOutcome::Ok);
        person.look();
        QVERIFY(!person.checkIn->asksFlare());
        person.goTo(at(2, 8));
        QVERIFY(!person.checkIn->asksFlare());
        QCOMPARE(person.coach->saveChoice({.day = person.coach->day(), .isBadDay = true}), StoreOutcome::Ok);
        person.look();
        QVERIFY(person.checkIn->asksFlare());
        person.checkIn->tellFlare(false);
        QVERIFY(!person.checkIn->asksFlare());
        QCOMPARE(person.stored().isFlare, false);
    }

    void theMorningAfterAsksAboutTheSession()
    {
        Person person;
        person.session(6000, at(0, 10));
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        QCOMPARE(person.checkIn->page(), Page::Morning);
        QCOMPARE(person.checkIn->question(), u"How did yesterday's Sit and loosen leave you?"_s);
        person.checkIn->answer(1);
        QCOMPARE(person.checkIn->value(), 1);
        person.checkIn->next();
        const auto facts = person.bench.diary().facts(kFirstDay, kFirstDay);
        QCOMPARE(facts.front().sessions.front().morning, MorningAfter::ABitWorse);
        QVERIFY(person.checkIn->questions().isEmpty());
    }

    void whatIsPassedOverIsNotAskedAgain()
    {
        Person person;
        person.session(6000, at(0, 10));
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        QCOMPARE(person.checkIn->page(), Page::Morning);
        person.checkIn->skip();
        QVERIFY(!person.checkIn->isOpen());
        person.start();
        QVERIFY(person.checkIn->questions().isEmpty());
    }

    void afterASkippedCheckInTheQuestionsWaitOnToday()
    {
        Person person;
        person.session(6000, at(0, 10));
        person.goTo(at(1, 8));
        QVERIFY(person.checkIn->questions().isEmpty());
        QVERIFY(person.checkIn->open());
        person.checkIn->skip();
        QCOMPARE(person.checkIn->questions(), QStringList{u"ask.morning"_s});
        QCOMPARE(person.checkIn->questionText(u"ask.morning"_s), u"How did yesterday's Sit and loosen leave you?"_s);
        person.checkIn->ask(u"ask.morning"_s);
        person.checkIn->answer(0);
        person.checkIn->next();
        QVERIFY(person.checkIn->questions().isEmpty());
        QVERIFY(person.stored().isSkipped);
    }

    void baselineMorningsAskForATrial()
    {
        Person person;
        person.screen();
        person.session(8000, at(0, 10));
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        QCOMPARE(person.checkIn->page(), Page::Morning);
        person.checkIn->answer(2);
        person.checkIn->next();
        QCOMPARE(person.checkIn->page(), Page::Trial);
        QCOMPARE(person.checkIn->value(), 0);
        QCOMPARE(person.checkIn->minutesText(), u"not said"_s);
        person.checkIn->setMinutes(7);
        person.checkIn->next();
        const TrialTold *trial = person.coach->latest<TrialTold>();
        QVERIFY(trial);
        QCOMPARE(trial->amount, 7000);
        QVERIFY(trial->worseNextMorning);
        QVERIFY(!person.checkIn->isOpen());
    }

    void noTrialIsToldWithoutANumber()
    {
        Person person;
        person.screen();
        person.session(8000, at(0, 10));
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        person.checkIn->skip();
        QCOMPARE(person.checkIn->page(), Page::Trial);
        person.checkIn->next();
        QVERIFY(!person.coach->latest<TrialTold>());
        QVERIFY(!person.checkIn->isOpen());
        // A day without movement has nothing to ask about.
        person.goTo(at(2, 8));
        person.answerAll(5, 5, 2);
        QVERIFY(!person.checkIn->isOpen());
    }

    void aTrialWithoutAWordAboutAHighMorningCountsAsWorse()
    {
        Person person;
        person.screen();
        person.session(8000, at(0, 10));
        person.goTo(at(1, 8));
        person.answerAll(9, 9, 2);
        person.checkIn->skip();
        QCOMPARE(person.checkIn->page(), Page::Morning);
        person.checkIn->skip();
        QCOMPARE(person.checkIn->page(), Page::Trial);
        person.checkIn->setMinutes(5);
        // Closing keeps what was entered.
        person.checkIn->close();
        const TrialTold *trial = person.coach->latest<TrialTold>();
        QVERIFY(trial);
        QVERIFY(trial->worseNextMorning);
    }

    void thePemTrackAsksForTheSmallestDay()
    {
        Person person;
        person.screen(PemScreened::First::MostTimes);
        person.goTo(at(1, 8));
        person.answerAll(5, 5, 2);
        QCOMPARE(person.checkIn->page(), Page::Smallest);
        person.checkIn->tellNone();
        QVERIFY(!person.checkIn->isOpen());
        QCOMPARE(person.coach->latest<SmallestTold>()->amount, 0);
        // Not every morning.
        person.goTo(at(2, 8));
        person.answerAll(5, 5, 2);
        QVERIFY(!person.checkIn->isOpen());
        person.goTo(at(8, 8));
        person.answerAll(5, 5, 2);
        QCOMPARE(person.checkIn->page(), Page::Smallest);
    }

    void twoHoursLaterThePainIsAskedOnce()
    {
        Person person;
        person.session(6000, at(0, 10));
        person.goTo(at(0, 11, 50));
        QVERIFY(person.checkIn->questions().isEmpty());
        person.goTo(at(0, 12));
        QCOMPARE(person.checkIn->questions().size(), 1);
        const QString key = person.checkIn->questions().front();
        QCOMPARE(person.checkIn->questionText(key), u"How is the pain now, two hours after Sit and loosen?"_s);
        person.goTo(at(0, 16, 5));
        QVERIFY(person.checkIn->questions().isEmpty());
        person.goTo(at(0, 13));
        person.checkIn->ask(key);
        QCOMPARE(person.checkIn->lastValue(), 4);
        person.checkIn->answer(6);
        QCOMPARE(person.checkIn->value(), 6);
        person.checkIn->next();
        QCOMPARE(person.coach->input().facts.sessions.front().pain2h, 6);
        QVERIFY(person.checkIn->questions().isEmpty());
    }

    void questionsThatWaitStandOnToday()
    {
        TestBench bench;
        bench.wallClock().set(at(0, 10));
        AppController &app = *bench.app();
        SessionRecord record;
        record.name = u"Sit and loosen"_s;
        record.day = kFirstDay;
        record.startedAt = at(0, 9).toUTC();
        record.endedAt = at(0, 9, 30).toUTC();
        record.status = SessionStatus::Finished;
        record.easyMilliMinutes = 5000;
        bench.sessions().add(record);
        bench.wallClock().set(at(0, 12));
        app.lookAgain();
        const std::vector<TodayNote> &notes = app.today()->notes()->notes();
        const auto isQuestion = [](const TodayNote &note) { return note.id.startsWith(u"ask."_s); };
        const auto note = std::find_if(notes.begin(), notes.end(), isQuestion);
        QVERIFY(note != notes.end());
        QCOMPARE(note->text, u"How is the pain now, two hours after Sit and loosen?"_s);
        const QString id = note->id;
        QSignalSpy wanted(&app, &AppController::noteOpened);
        app.today()->answerNote(id, true);
        QCOMPARE(wanted.count(), 1);
        app.today()->answerNote(id, false);
        QVERIFY(std::none_of(notes.begin(), notes.end(), isQuestion));
    }

    void itIsWantedOnceADayAndNeverOverASession()
    {
        TestBench bench;
        bench.wallClock().set(at(0, 10));
        AppController &app = *bench.app();
        QSignalSpy wanted(&app, &AppController::checkInWanted);
        app.lookAgain();
        QCOMPARE(wanted.count(), 0);
        bench.wallClock().set(at(1, 8));
        app.startSession(u"prog-first-gentle-week"_s, u"breath-slow-4-6"_s);
        QVERIFY(app.player());
        app.lookAgain();
        QCOMPARE(wanted.count(), 0);
        app.player()->stop();
        app.closeSession();
        app.lookAgain();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(app.checkIn()->open());
        app.checkIn()->close();
        app.lookAgain();
        QCOMPARE(wanted.count(), 1);
    }

    void theNextOneStaysAsItWasIfThePersonSaysSo()
    {
        SessionRecord record;
        record.easyMilliMinutes = 4000;
        record.painBefore = 3;
        record.endedAt = QDateTime(kFirstDay, QTime(10, 40)).toUTC();
        SessionEndController ending(record, {}, [] {}, 4, Milliseconds{3600000});
        QSignalSpy chosen(&ending, &SessionEndController::nextSizeChosen);
        ending.setEffort(4);
        QVERIFY(ending.isEffortInRange());
        QVERIFY(ending.nextSizeText().isEmpty());
        ending.setEffort(6);
        QVERIFY(ending.asksAboutNext());
        QCOMPARE(ending.nextSizeText(), u"That was more than we planned for. The next one is set smaller."_s);
        ending.keepNextAsItWas(true);
        QVERIFY(!ending.asksAboutNext());
        QCOMPARE(ending.nextSizeText(), u"The next one stays as it was."_s);
        QCOMPARE(chosen.back().value(0).toBool(), true);
        ending.setEffort(3);
        QVERIFY(ending.nextSizeText().isEmpty());
        ending.setPain(5);
        QVERIFY(ending.asksAboutNext());
        QCOMPARE(chosen.back().value(0).toBool(), false);
        QCOMPARE(ending.restText(), u"Next: rest until 11:40"_s);
    }

    void restAfterBreathingHasNoClock()
    {
        SessionRecord record;
        record.endedAt = QDateTime(kFirstDay, QTime(10, 0)).toUTC();
        SessionEndController ending(record, {}, [] {}, 3, Milliseconds{3600000});
        QCOMPARE(ending.restText(), u"Next: rest as long as you like"_s);
        ending.setEffort(9);
        QVERIFY(ending.nextSizeText().isEmpty());
    }

    void everyAreaHasANameAndAPlaceOnTheBody()
    {
        Person person;
        const QStringList ids = person.checkIn->areaIds();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), qsizetype(kBodyAreas));
        QCOMPARE(person.checkIn->areaNames().size(), qsizetype(kBodyAreas));
        BodyFigure front;
        BodyFigure back;
        back.setIsBack(true);
        for (BodyFigure *figure : {&front, &back})
            figure->setSize({150, 264});
        for (const QString &id : ids) {
            bool isShown = false;
            for (const BodyFigure *figure : {&front, &back}) {
                const QPointF center = figure->centerOf(id);
                if (center.x() < 0)
                    continue;
                isShown = true;
                QCOMPARE(figure->areaAt(center.x(), center.y()), id);
            }
            QVERIFY2(isShown, qPrintable(id));
        }
    }

    void leftStaysThePersonsLeft()
    {
        BodyFigure front;
        BodyFigure back;
        back.setIsBack(true);
        front.setSize({150, 264});
        back.setSize({150, 264});
        QVERIFY(front.centerOf(u"upper_leg_left"_s).x() > front.centerOf(u"upper_leg_right"_s).x());
        QVERIFY(back.centerOf(u"upper_leg_left"_s).x() < back.centerOf(u"upper_leg_right"_s).x());
    }

    void aTapBesideTheBodyTakesTheNearestArea()
    {
        BodyFigure front;
        front.setSize({150, 264});
        QCOMPARE(front.areaAt(75, 262), front.areaAt(72, 250));
        front.setAreas({u"chest"_s, u"foot_left"_s});
        QCOMPARE(front.areaAt(100, 262), u"foot_left"_s);
        QCOMPARE(front.areaAt(20, 10), u"chest"_s);
        front.setAreas({});
        QVERIFY(front.areaAt(75, 100).isEmpty());
    }
};

QTEST_MAIN(CheckInTest)
#include "tst_checkin.moc"
