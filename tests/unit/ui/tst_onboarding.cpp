// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/safetywords.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

using Screen = OnboardingController::Screen;
using Part = OnboardingController::Part;
using SafetyAnswer = OnboardingController::SafetyAnswer;

class OnboardingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void cleanup()
    {
        m_again.reset();
        m_bench.reset();
    }

    void aFirstStartOpensTheQuestionsByItself()
    {
        QVERIFY(questions().isWanted());
        QCOMPARE(questions().screen(), Screen::Closed);
        questions().begin(Part::Everything);
        QCOMPARE(questions().screen(), Screen::Who);
        QCOMPARE(questions().stepText(), u"Step 1 of 6"_s);
    }

    void somebodyWhoIsHereForLongIsNotHeldUp()
    {
        SessionRecord record;
        record.programId = u"prog-first-gentle-week"_s;
        record.sessionId = u"A"_s;
        record.status = SessionStatus::Finished;
        record.day = dayOf(m_bench->wallClock().now());
        record.startedAt = record.endedAt = m_bench->wallClock().now().toUTC();
        m_bench->sessions().add(record);
        QVERIFY(!questions().isWanted());
        QVERIFY(questions().isUnfinished());
    }

    void everythingMayBeLeftOutButTheSafetyCheck()
    {
        questions().begin(Part::Everything);
        questions().next();
        questions().next();
        QCOMPARE(questions().screen(), Screen::SafetySigns);
        questions().next();
        QCOMPARE(questions().screen(), Screen::SafetySigns);
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        QCOMPARE(questions().screen(), Screen::SafetyConditions);
        questions().next();
        QCOMPARE(questions().screen(), Screen::SafetyConditions);
        questions().answerConditions(true);
        QList<Screen> rest;
        QSignalSpy closed(&questions(), &OnboardingController::closed);
        for (; closed.isEmpty() && rest.size() < 20; questions().next())
            rest << questions().screen();
        QCOMPARE(rest, (QList<Screen>{Screen::AfterEffort, Screen::EvenPace, Screen::UsualWeek, Screen::Suits}));
        QVERIFY(closed.front().at(1).toBool());
        QVERIFY(!questions().isWanted());
        QVERIFY(!questions().isUnfinished());
        QVERIFY(!latest<PemScreened>());
        QVERIFY(!latest<UsualWeekTold>());
    }

    void leavingShowsTodayAndNeedsNoAnswer()
    {
        questions().begin(Part::Everything);
        QSignalSpy closed(&questions(), &OnboardingController::closed);
        questions().leave();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!closed.front().at(1).toBool());
        QVERIFY(!questions().isWanted());
        QVERIFY(questions().isUnfinished());
        // Nothing that moves without the safety check.
        QVERIFY(m_bench->app()->today()->plan().needsSafetyCheck);
    }

    void whereverItEndsItGoesOnThere()
    {
        const auto comesBack = [this](Screen screen) {
            QCOMPARE(questions().screen(), screen);
            restart();
            QVERIFY(questions().isWanted());
            questions().begin(Part::Everything);
            QCOMPARE(questions().screen(), screen);
        };
        questions().begin(Part::Everything);
        questions().setWho(0);
        comesBack(Screen::Who);
        QCOMPARE(questions().who(), 0);
        questions().next();
        comesBack(Screen::About);
        questions().next();
        comesBack(Screen::SafetySigns);
        questions().answerSafety(SafetyAnswer::NotSure);
        comesBack(Screen::SafetyTalk);
        questions().next();
        questions().setTicked(4, true);
        comesBack(Screen::SafetyConditions);
        QVERIFY(questions().ticked().at(4));
        questions().answerConditions(false);
        comesBack(Screen::SafetyChanges);
        questions().next();
        questions().setAfterEffort(1);
        questions().setThinkingTires(true);
        comesBack(Screen::AfterEffort);
        QCOMPARE(questions().afterEffort(), 1);
        QCOMPARE(questions().thinkingTires(), 1);
        questions().next();
        questions().setItemFrequency(3);
        questions().next();
        questions().setItemFrequency(2);
        questions().setItemSeverity(1);
        comesBack(Screen::EffortItem);
        QCOMPARE(questions().itemPlace(), u"2 of 5"_s);
        QCOMPARE(questions().itemSeverity(), 1);
        questions().back();
        QCOMPARE(questions().itemFrequency(), 3);
        QCOMPARE(questions().itemSeverity(), -1);
        for (int i = 0; i < 5; ++i)
            questions().next();
        questions().setSmallEffort(false);
        comesBack(Screen::SmallEffort);
        questions().next();
        questions().setHowLong(3);
        comesBack(Screen::HowLong);
        QCOMPARE(questions().howLong(), 3);
        questions().next();
        questions().setMeCfs(false);
        comesBack(Screen::MeCfs);
        questions().next();
        comesBack(Screen::EffortPlan);
        questions().next();
        questions().stepGood(true);
        comesBack(Screen::EvenPace);
        QCOMPARE(questions().goodDay(), 22);
        questions().next();
        questions().setUsualPain(6);
        comesBack(Screen::UsualWeek);
        QCOMPARE(questions().usualPain(), 6);
        questions().setUsualFatigue(7);
        questions().next();
        questions().setSuit(OnboardingController::Suit::Lying, true);
        comesBack(Screen::Suits);
        QVERIFY(questions().suitsLying());
        questions().next();
        QVERIFY(!questions().isUnfinished());
        // Each of it was told once.
        QCOMPARE(countOf<SafetyChecked>(), 1);
        QCOMPARE(countOf<PemScreened>(), 1);
        QCOMPARE(countOf<ComfortTold>(), 1);
        QCOMPARE(countOf<UsualWeekTold>(), 1);
        QCOMPARE(*latest<UsualWeekTold>(), (UsualWeekTold{6, 7}));
        QCOMPARE(latest<ComfortTold>()->good, 22);
    }

    void aQuestionIsReadAloudInAnyModeAndNoLongerThanItIsShown()
    {
        Settings settings = m_bench->settings().settings();
        settings.soundMode = SoundMode::Quiet;
        QCOMPARE(m_bench->settings().save(settings), StoreOutcome::Ok);
        const RecordingCuePlayer &cues = m_bench->cues();
        questions().begin(Part::Everything);
        questions().readAloud();
        QVERIFY(cues.said().isEmpty());
        QSignalSpy changes(&questions(), &OnboardingController::readingChanged);
        questions().offerReading({u"Who is it for?"_s, u"For me"_s});
        QVERIFY(questions().canReadAloud());
        QCOMPARE(changes.count(), 1);
        questions().readAloud();
        QCOMPARE(cues.said(), (QStringList{u"Who is it for?"_s, u"For me"_s}));
        QCOMPARE(cues.settings().mode, SoundMode::Voice);
        QCOMPARE(cues.stops(), 0);
        questions().next();
        QCOMPARE(cues.stops(), 1);
        QCOMPARE(cues.settings().mode, SoundMode::Quiet);
        QVERIFY(!questions().canReadAloud());
        // Where nothing was read nothing is stopped.
        questions().offerReading({u"What this is"_s});
        questions().next();
        QCOMPARE(cues.stops(), 1);
        questions().offerReading({u"A safety check first"_s});
        questions().readAloud();
        questions().leave();
        QCOMPARE(cues.stops(), 2);
        QCOMPARE(questions().screen(), Screen::Closed);
    }

    void withoutAVoiceForItOrWithoutADeviceNothingOffersToRead()
    {
        questions().begin(Part::Everything);
        m_bench->cues().setWords(false);
        questions().offerReading({u"Für wen ist es?"_s});
        QVERIFY(!questions().canReadAloud());
        m_bench->cues().setWords(true);
        questions().offerReading({u"Who is it for?"_s});
        QVERIFY(questions().canReadAloud());
        m_bench->setHasSoundDevice(false);
        QVERIFY(!questions().canReadAloud());
        m_bench->setHasSoundDevice(true);
        QVERIFY(questions().canReadAloud());
        questions().offerReading({});
        QVERIFY(!questions().canReadAloud());
    }

    void aWarningSignStopsMovementAtOnceUntilItIsChecked()
    {
        questions().begin(Part::Safety);
        questions().answerSafety(SafetyAnswer::OneOrMore);
        QCOMPARE(questions().screen(), Screen::SafetyTalk);
        QVERIFY(questions().isStopped());
        QCOMPARE(plan().mood, DayMood::Stopped);
        QCOMPARE(plan().envelope.dose, 0);
        // The second page is still to come, and comes before any movement.
        QVERIFY(plan().needsSafetyCheck);
        questions().clearStop(2);
        QVERIFY(!questions().isStopped());
        QCOMPARE(latest<RedFlagCleared>()->checkedOn, dayOf(m_bench->wallClock().now()).addDays(-2));
        questions().next();
        QSignalSpy closed(&questions(), &OnboardingController::closed);
        questions().answerConditions(true);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!plan().needsSafetyCheck);
        QVERIFY(!questions().isStopped());
        QCOMPARE(plan().mood, DayMood::Usual);
    }

    void anAnswerThatWasASlipIsPutRight()
    {
        questions().begin(Part::Safety);
        questions().answerSafety(SafetyAnswer::NotSure);
        QVERIFY(questions().isStopped());
        questions().back();
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        QVERIFY(!questions().isStopped());
        QCOMPARE(countOf<SafetyChecked>(), 1);
    }

    void aHeartConditionStopsMovementToo()
    {
        questions().begin(Part::Safety);
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        questions().setTicked(0, true);
        questions().answerConditions(false);
        QCOMPARE(questions().screen(), Screen::SafetyChanges);
        QVERIFY(questions().isStopped());
        questions().clearStop(0);
        QVERIFY(!questions().isStopped());
        QVERIFY(questions().isModerateLocked());
        questions().agreeModerate(0);
        QVERIFY(!questions().isModerateLocked());
    }

    void aCheckedSignDoesNotSpeakForAHeartConditionSaidLater()
    {
        questions().begin(Part::Safety);
        questions().answerSafety(SafetyAnswer::OneOrMore);
        questions().clearStop(0);
        questions().next();
        questions().setTicked(0, true);
        questions().answerConditions(false);
        QVERIFY(questions().isStopped());
    }

    void conditionsAreSaidInWordsWithWhatTheyChange()
    {
        QCOMPARE(questions().conditionTexts().size(), safetyConditions().size());
        questions().begin(Part::Safety);
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        questions().setTicked(static_cast<int>(safetyConditions().indexOf(u"neck_trauma"_s)), true);
        questions().setTicked(static_cast<int>(safetyConditions().indexOf(u"lung"_s)), true);
        QCOMPARE(questions().tickedCount(), 2);
        questions().answerConditions(false);
        const QStringList changes = questions().safetyChanges();
        QCOMPARE(changes.size(), 3);
        QVERIFY(changes[0].startsWith(u"Neck: "_s));
        QVERIFY(changes[1].startsWith(u"Breathing: "_s));
        QCOMPARE(plan().cautions, (QStringList{u"NECKVASC"_s, u"LUNG"_s}));
        QVERIFY(plan().isModerateLocked);
    }

    void noneOfTheseUnticksWhatWasTicked()
    {
        questions().begin(Part::Safety);
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        questions().setTicked(7, true);
        questions().answerConditions(true);
        QVERIFY(latest<SafetyChecked>()->conditions.isEmpty());
        QVERIFY(!plan().isModerateLocked);
    }

    void theSafetyCheckOfAFirstMovementIsNotAskedAgain()
    {
        questions().begin(Part::Everything);
        questions().next();
        questions().leave();
        questions().begin(Part::Safety);
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        questions().answerConditions(true);
        questions().begin(Part::Everything);
        QCOMPARE(questions().screen(), Screen::About);
        questions().next();
        QCOMPARE(questions().screen(), Screen::AfterEffort);
    }

    void aSafetyCheckBegunAmongTheQuestionsGoesOnBeforeTheFirstMovement()
    {
        questions().begin(Part::Everything);
        questions().next();
        questions().next();
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        questions().leave();
        questions().begin(Part::Safety);
        QCOMPARE(questions().screen(), Screen::SafetyConditions);
    }

    void theFirstAnswerAfterEffortCountsAtOnce()
    {
        answerSafety();
        questions().setAfterEffort(2);
        QVERIFY(questions().isPlanRest());
        questions().next();
        QCOMPARE(trackOf(latest<PemScreened>()->screening), pacing::Track::Pem);
        QCOMPARE(questions().screen(), Screen::EffortItem);
        questions().skipItems();
        QCOMPARE(questions().screen(), Screen::EffortPlan);
        QCOMPARE(questions().planTitle(), u"Your plan begins with rest"_s);
        QCOMPARE(countOf<PemScreened>(), 1);
    }

    void hardlyEverNeedsNoMoreQuestions()
    {
        answerSafety();
        questions().setAfterEffort(0);
        questions().next();
        QCOMPARE(questions().screen(), Screen::EffortPlan);
        QCOMPARE(questions().planTitle(), u"Your plan is the usual one"_s);
        QVERIFY(questions().paceNote().contains(u"two thirds"_s));
    }

    void answersToTheItemsReplaceTheFirstOne()
    {
        answerSafety();
        questions().setAfterEffort(1);
        questions().next();
        for (int i = 0; i < 5; ++i) {
            questions().setItemFrequency(1);
            QVERIFY(!questions().isAnswered());
            questions().setItemSeverity(1);
            QVERIFY(questions().isAnswered());
            questions().next();
        }
        questions().setSmallEffort(false);
        questions().next();
        questions().setHowLong(1);
        questions().next();
        questions().setMeCfs(false);
        questions().next();
        QCOMPARE(questions().screen(), Screen::EffortPlan);
        QCOMPARE(trackOf(latest<PemScreened>()->screening), pacing::Track::Std);
        QCOMPARE(latest<PemScreened>()->screening.hours, 2.0);
    }

    void askedAgainTheOldAnswerHoldsUntilTheEnd()
    {
        answerSafety();
        questions().setAfterEffort(0);
        questions().next();
        questions().leave();
        questions().begin(Part::Effort);
        QCOMPARE(questions().afterEffort(), -1);
        questions().setAfterEffort(3);
        questions().next();
        QCOMPARE(latest<PemScreened>()->first, PemScreened::First::HardlyEver);
        questions().skipItems();
        QCOMPARE(latest<PemScreened>()->first, PemScreened::First::DoNotKnow);
        QSignalSpy closed(&questions(), &OnboardingController::closed);
        questions().next();
        QCOMPARE(closed.size(), 1);
    }

    void minutesGoInSmallSteps()
    {
        questions().begin(Part::Pace);
        QCOMPARE(questions().goodDay(), 20);
        QCOMPARE(questions().ordinaryDay(), 12);
        QCOMPARE(questions().badDay(), 5);
        questions().stepOrdinary(false);
        QCOMPARE(questions().ordinaryDay(), 10);
        questions().stepOrdinary(false);
        QCOMPARE(questions().ordinaryDay(), 9);
        questions().stepOrdinary(true);
        questions().stepOrdinary(true);
        QCOMPARE(questions().ordinaryDay(), 12);
        for (int i = 0; i < 8; ++i)
            questions().stepBad(false);
        QCOMPARE(questions().badDay(), 0);
        for (int i = 0; i < 30; ++i)
            questions().stepGood(false);
        QCOMPARE(questions().goodDay(), 1);
        QCOMPARE(questions().ordinaryDay(), 1);
    }

    void anOrdinaryDayIsNeverMoreThanAGoodOne()
    {
        questions().begin(Part::Pace);
        for (int i = 0; i < 6; ++i)
            questions().stepOrdinary(true);
        QCOMPARE(questions().ordinaryDay(), 24);
        QCOMPARE(questions().goodDay(), 24);
        questions().leave();
        QCOMPARE(*latest<ComfortTold>(), (ComfortTold{24, 24, 5}));
    }

    void comfortAndWeekAreAskedAgainWithWhatWasSaid()
    {
        questions().begin(Part::Pace);
        questions().stepGood(true);
        questions().next();
        questions().setUsualPain(4);
        questions().setUsualFatigue(6);
        questions().next();
        questions().begin(Part::Pace);
        QCOMPARE(questions().screen(), Screen::EvenPace);
        QCOMPARE(questions().goodDay(), 22);
        QCOMPARE(questions().usualPain(), 4);
        questions().next();
        questions().next();
        // The same again is not told again.
        QCOMPARE(countOf<ComfortTold>(), 1);
        QCOMPARE(countOf<UsualWeekTold>(), 1);
    }

    void aFullDiskIsSaidAndTheAnswerStays()
    {
        questions().begin(Part::Safety);
        m_bench->diary().setOutcome(StoreOutcome::DiskFull);
        questions().answerSafety(SafetyAnswer::OneOrMore);
        QCOMPARE(m_bench->app()->notice(), wording::sentence(StoreOutcome::DiskFull));
        QCOMPARE(questions().screen(), Screen::SafetyTalk);
    }

    void whatCannotBeReadBeginsAtTheBeginning()
    {
        Settings settings = m_bench->settings().settings();
        settings.firstAnswers = u"{\"Everything\": {\"at\": \"Nowhere\", \"who\": 9, \"safety\": []}}"_s;
        QCOMPARE(m_bench->settings().save(settings), StoreOutcome::Ok);
        questions().begin(Part::Everything);
        QCOMPARE(questions().screen(), Screen::Who);
        QCOMPARE(questions().who(), -1);
    }

    void noWordScoldsOrPromises()
    {
        static const QRegularExpression forbidden(
            u"!|\\bshould\\b|failed|lazy|streak|push through|great job|give up|you missed|cure|heal\\b|must\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList texts = questions().checkLines() + questions().linesForNow() + questions().linesForDoctor()
            + questions().conditionTexts();
        for (const auto level : {HelpController::Level::Emergency, HelpController::Level::SameDay,
                                 HelpController::Level::Soon, HelpController::Level::PauseItem})
            texts << m_bench->app()->help()->title(level) << m_bench->app()->help()->action(level)
                  << m_bench->app()->help()->signs(level);
        texts << safetywords::changes(safetyConditions(), cautionsOf({SafetyChecked::Flags::None, safetyConditions()}),
                                      m_bench->library());
        questions().begin(Part::Effort);
        for (int first = 0; first < 4; ++first) {
            questions().setAfterEffort(first);
            texts << questions().planTitle() << questions().planText() << questions().paceNote();
        }
        QVERIFY(texts.size() > 70);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(!text.contains(forbidden), qPrintable(text));
    }

private:
    OnboardingController &questions() { return m_again ? *m_again->onboarding() : *m_bench->app()->onboarding(); }
    const DayPlan &plan() { return (m_again ? m_again.get() : m_bench->app())->today()->plan(); }

    /** As after the end of the process: a new app on the same stores. */
    void restart() { m_again = std::make_unique<AppController>(m_bench->services()); }

    void answerSafety()
    {
        questions().begin(Part::Everything);
        questions().next();
        questions().next();
        questions().answerSafety(SafetyAnswer::NoneOfThese);
        questions().answerConditions(true);
        QCOMPARE(questions().screen(), Screen::AfterEffort);
    }

    template <typename Fact> std::optional<Fact> latest() const
    {
        std::optional<Fact> found;
        for (const DiaryEvent &event : m_bench->diary().events()) {
            if (const auto *fact = std::get_if<Fact>(&event.fact))
                found = *fact;
        }
        return found;
    }
    template <typename Fact> int countOf() const
    {
        int count = 0;
        for (const DiaryEvent &event : m_bench->diary().events())
            count += std::holds_alternative<Fact>(event.fact);
        return count;
    }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<AppController> m_again;
};

QTEST_MAIN(OnboardingTest)
#include "tst_onboarding.moc"
