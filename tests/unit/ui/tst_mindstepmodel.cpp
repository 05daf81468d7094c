// SPDX-License-Identifier: Apache-2.0
#include "ui/mindstepmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using Role = MindStepModel::Role;

class MindStepModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tilesStandForTens();
    void partsOfOneKeyAreStoredTogether();
    void anExplanationComesAfterTheAnswer();
    void aListTakesNoMoreThanItHolds();
    void whatIsTypedIsKeptBeforeItIsAdded();
    void minutesStayWithinTheDay();
    void usedPhrasesAreNotOfferedAgain();
    void timeMovesInQuartersFromNoon();
    void whatStoresNothingIsStillShown();
    void unknownOptionsAreNotTaken();
    void openingAQuestionAgainTakesTheAnswerBack();
    void nothingMoreIsChosenThanMayBe();
    void timeBeginsWhereTheInputSays();
    void aDateBeginsAfterTodayAndStaysThere();
    void eachEntryOfAListIsAskedAbout();
    void eachChosenOptionIsAskedAboutInItsWords();
    void ownEntriesAreTheOptions();
    void aRatingMayGoBelowZero();

private:
    [[nodiscard]] QVariant at(int row, Role role) const { return m_model->index(row).data(static_cast<int>(role)); }

    MindStep m_step;
    std::unique_ptr<MindStepModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    enum Row { Energy, First, Second, Quiz, Plan, Rest, Fits };
};

void MindStepModelTest::init()
{
    const std::vector<MindOption> sizes = {{u"small"_s, u"Small"_s}, {u"large"_s, u"Large"_s}};
    const std::vector<MindOption> truth = {{u"true"_s, u"True"_s}, {u"false"_s, u"Not true"_s}};
    m_step = {};
    m_step.inputs = {{.kind = MindInputKind::Rating, .key = u"energy"_s, .low = 0, .high = 100},
                     {.kind = MindInputKind::Text, .key = u"pair"_s, .part = u"first"_s, .high = 20},
                     {.kind = MindInputKind::Multi, .key = u"pair"_s, .part = u"second"_s, .options = sizes},
                     {.kind = MindInputKind::Choice, .key = u"quiz"_s, .options = truth, .answer = u"false"_s, .explanation = u"This is why."_s},
                     {.kind = MindInputKind::List, .key = u"plan"_s, .high = 2, .options = sizes, .starters = {u"Rest"_s, u"Cook"_s, u"Walk"_s}},
                     {.kind = MindInputKind::Time, .key = u"rest"_s},
                     {.kind = MindInputKind::Choice, .options = truth}};
    m_model = std::make_unique<MindStepModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setStep(&m_step);
}

void MindStepModelTest::tilesStandForTens()
{
    QSignalSpy answered(m_model.get(), &MindStepModel::answered);
    QCOMPARE(at(Energy, Role::High).toInt(), 10);
    m_model->setValue(Energy, 7);
    QCOMPARE(answered.last().at(1).toJsonValue().toInt(), 70);
    QCOMPARE(at(Energy, Role::Value).toInt(), 7);
}

void MindStepModelTest::partsOfOneKeyAreStoredTogether()
{
    m_model->setValue(First, u"A walk that is far too long for the field"_s);
    m_model->toggleOption(Second, u"large"_s);
    const QJsonObject pair = m_model->answers().at(u"pair"_s).toObject();
    QCOMPARE(pair[u"first"_s].toString(), u"A walk that is far t"_s);
    QCOMPARE(pair[u"second"_s].toArray(), QJsonArray{u"large"_s});
    m_model->toggleOption(Second, u"large"_s);
    QCOMPARE(m_model->answers().at(u"pair"_s).toObject()[u"second"_s].toArray(), QJsonArray());
}

void MindStepModelTest::anExplanationComesAfterTheAnswer()
{
    QVERIFY(at(Quiz, Role::Explanation).toString().isEmpty());
    m_model->setValue(Quiz, u"true"_s);
    QCOMPARE(at(Quiz, Role::Explanation).toString(), u"Not true. This is why."_s);
}

void MindStepModelTest::aListTakesNoMoreThanItHolds()
{
    m_model->addEntry(Plan, u"  Shop "_s);
    m_model->addEntry(Plan, u"   "_s);
    m_model->setEntryOption(Plan, 0, u"large"_s);
    QVERIFY(at(Plan, Role::CanAdd).toBool());
    m_model->addEntry(Plan, u"Rest"_s);
    m_model->addEntry(Plan, u"Cook"_s);
    QVERIFY(at(Plan, Role::IsTold).toBool());
    QVERIFY(!at(Rest, Role::IsTold).toBool());
    QVERIFY(!at(Plan, Role::CanAdd).toBool());
    QCOMPARE(at(Plan, Role::Entries).toStringList(), QStringList({u"Shop"_s, u"Rest"_s}));
    QCOMPARE(at(Plan, Role::EntryOptions).toStringList(), QStringList({u"large"_s, QString()}));
    m_model->removeEntry(Plan, 0);
    QCOMPARE(at(Plan, Role::Entries).toStringList(), QStringList{u"Rest"_s});
}

void MindStepModelTest::whatIsTypedIsKeptBeforeItIsAdded()
{
    const auto stored = [this] {
        QStringList texts;
        const QJsonArray entries = m_model->answers().at(u"plan"_s).toArray();
        for (const QJsonValue &entry : entries)
            texts << entry[u"text"].toString();
        return texts;
    };
    m_model->typeEntry(Plan, u"Sh"_s);
    m_model->typeEntry(Plan, u"Shop"_s);
    QCOMPARE(stored(), QStringList{u"Shop"_s});
    QVERIFY(at(Plan, Role::Entries).toStringList().isEmpty());
    QVERIFY(at(Plan, Role::CanAdd).toBool());
    m_model->typeEntry(Plan, {});
    QVERIFY(stored().isEmpty());
    // A ready phrase comes before it, and adding it makes it one of them.
    m_model->typeEntry(Plan, u"Shop"_s);
    m_model->useStarter(Plan, u"Cook"_s);
    QCOMPARE(at(Plan, Role::Entries).toStringList(), QStringList{u"Cook"_s});
    m_model->removeEntry(Plan, 0);
    QCOMPARE(stored(), QStringList{u"Shop"_s});
    m_model->addEntry(Plan, u"Shop"_s);
    QCOMPARE(at(Plan, Role::Entries).toStringList(), QStringList{u"Shop"_s});
    QCOMPARE(stored(), QStringList{u"Shop"_s});
    // The step was left without a tap on Add.
    m_model->typeEntry(Plan, u"Rest"_s);
    m_model->setStep(nullptr);
    m_model->setStep(&m_step);
    QCOMPARE(at(Plan, Role::Entries).toStringList(), (QStringList{u"Shop"_s, u"Rest"_s}));
}

void MindStepModelTest::minutesStayWithinTheDay()
{
    MindStep step;
    step.inputs = {{.kind = MindInputKind::Number, .key = u"plan"_s, .part = u"amount"_s, .low = 1, .high = 60, .isWithinDay = true},
                   {.kind = MindInputKind::Choice, .key = u"plan"_s, .part = u"unit"_s,
                    .options = {{u"minutes"_s, u"Minutes"_s}, {u"pages"_s, u"Pages"_s}}}};
    m_model->setToday(QDate(2026, 6, 11), 12);
    m_model->setStep(&step);
    QVERIFY(!at(0, Role::Value).isValid());
    m_model->setValue(0, 30);
    QCOMPARE(at(0, Role::Value).toInt(), 12);
    QCOMPARE(at(0, Role::High).toInt(), 12);
    QVERIFY(at(0, Role::Explanation).toString().contains(u"12"_s));
    // Pages are no minutes; told to be minutes, they are as many as fit.
    m_model->setValue(1, u"pages"_s);
    m_model->setValue(0, 30);
    QCOMPARE(at(0, Role::Value).toInt(), 30);
    QVERIFY(at(0, Role::Explanation).toString().isEmpty());
    m_model->setValue(1, u"minutes"_s);
    QCOMPARE(at(0, Role::Value).toInt(), 12);
    m_model->setStep(&m_step);
}

void MindStepModelTest::usedPhrasesAreNotOfferedAgain()
{
    m_model->useStarter(Plan, u"Rest"_s);
    QCOMPARE(at(Plan, Role::Starters).toStringList(), QStringList({u"Cook"_s, u"Walk"_s}));
}

void MindStepModelTest::timeMovesInQuartersFromNoon()
{
    m_model->moveTime(Rest, 1);
    QCOMPARE(at(Rest, Role::Value).toString(), u"12:00"_s);
    m_model->moveTime(Rest, 1);
    m_model->moveTime(Rest, -3);
    QCOMPARE(at(Rest, Role::Value).toString(), u"11:30"_s);
    QVERIFY(!at(Rest, Role::ValueText).toString().isEmpty());
}

void MindStepModelTest::whatStoresNothingIsStillShown()
{
    QSignalSpy answered(m_model.get(), &MindStepModel::answered);
    m_model->setValue(Fits, u"true"_s);
    QCOMPARE(at(Fits, Role::Value).toString(), u"true"_s);
    QCOMPARE(answered.count(), 0);
}

void MindStepModelTest::unknownOptionsAreNotTaken()
{
    m_model->setValue(Quiz, u"maybe"_s);
    m_model->toggleOption(Second, u"middle"_s);
    m_model->setValue(Rest, u"25:00"_s);
    QVERIFY(m_model->answers().empty());
}

void MindStepModelTest::openingAQuestionAgainTakesTheAnswerBack()
{
    m_model->setValue(Energy, 7);
    m_model->setValue(Energy, QVariant());
    QVERIFY(m_model->answers().at(u"energy"_s).isNull());
    QVERIFY(!at(Energy, Role::Value).isValid());
}

void MindStepModelTest::nothingMoreIsChosenThanMayBe()
{
    m_step.inputs = {{.kind = MindInputKind::Multi, .key = u"calm"_s, .high = 1, .options = {{u"rest"_s, u"Rest"_s}, {u"music"_s, u"Music"_s}}}};
    m_model->setStep(nullptr);
    m_model->setStep(&m_step);
    QVERIFY(at(0, Role::CanAdd).toBool());
    m_model->toggleOption(0, u"rest"_s);
    m_model->toggleOption(0, u"music"_s);
    QVERIFY(!at(0, Role::CanAdd).toBool());
    QCOMPARE(at(0, Role::Value).toStringList(), QStringList{u"rest"_s});
    m_model->toggleOption(0, u"rest"_s);
    QVERIFY(at(0, Role::CanAdd).toBool());
}

void MindStepModelTest::timeBeginsWhereTheInputSays()
{
    m_step.inputs = {{.kind = MindInputKind::Time, .key = u"bed"_s, .begins = std::chrono::minutes(22 * 60 + 30)}};
    m_model->setStep(nullptr);
    m_model->setStep(&m_step);
    m_model->moveTime(0, -1);
    QCOMPARE(at(0, Role::Value).toString(), u"22:30"_s);
    m_model->moveTime(0, 7);
    QCOMPARE(at(0, Role::Value).toString(), u"00:15"_s);
}

void MindStepModelTest::aDateBeginsAfterTodayAndStaysThere()
{
    m_step.inputs = {{.kind = MindInputKind::Date, .key = u"due"_s, .ahead = std::chrono::days(2)}};
    m_model->setStep(nullptr);
    m_model->setStep(&m_step);
    m_model->moveDate(0, 1);
    QVERIFY2(m_model->answers().empty(), "there is no date without knowing today");
    m_model->setToday({2026, 2, 27});
    m_model->moveDate(0, 1);
    QCOMPARE(at(0, Role::Value).toString(), u"2026-03-01"_s);
    QVERIFY(!at(0, Role::ValueText).toString().isEmpty());
    m_model->moveDate(0, -5);
    QCOMPARE(at(0, Role::Value).toString(), u"2026-02-27"_s);
    m_model->setValue(0, u"2026-13-01"_s);
    QCOMPARE(at(0, Role::Value).toString(), u"2026-02-27"_s);
}

void MindStepModelTest::eachEntryOfAListIsAskedAbout()
{
    MindExercise exercise;
    exercise.steps.resize(2);
    exercise.steps[0].inputs = {{.kind = MindInputKind::List, .key = u"ideas"_s, .high = 3, .starters = {u"Ask"_s, u"Wait"_s}}};
    exercise.steps[1].title = u"How good is it?"_s;
    exercise.steps[1].inputs = {{.kind = MindInputKind::Rating, .key = u"score"_s, .eachOf = u"ideas"_s}};
    m_model->setStep(&exercise.steps[1]);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setStep(&exercise.steps[0]);
    for (const QString &idea : {u"Ask"_s, u"Move"_s, u"Ask"_s})
        m_model->addEntry(0, idea);
    m_model->setStep(&exercise.steps[1]);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(at(0, Role::Label).toString(), u"Ask"_s);
    QVERIFY(at(0, Role::Key) != at(1, Role::Key));
    QSignalSpy answered(m_model.get(), &MindStepModel::answered);
    m_model->setValue(1, 7);
    QCOMPARE(at(1, Role::Value).toInt(), 7);
    QVERIFY(!at(0, Role::Value).isValid());
    QCOMPARE(answered.last().at(1).toJsonValue().toObject(), (QJsonObject{{u"Move"_s, 7}}));
    QCOMPARE(m_model->summary(exercise).back().question, u"Move"_s);
    QCOMPARE(m_model->summary(exercise).back().answer, u"7"_s);
}

void MindStepModelTest::eachChosenOptionIsAskedAboutInItsWords()
{
    m_step.inputs = {{.kind = MindInputKind::Rating, .key = u"emo"_s, .part = u"strength"_s, .high = 100, .eachOf = u"emo/which"_s, .subjects = {{u"sad"_s, u"Very sad"_s}, {u"glad"_s, u"Glad"_s}}}};
    m_model->setAnswers({{u"emo"_s, QJsonObject{{u"which"_s, QJsonArray{u"sad"_s}}}}});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(at(0, Role::Label).toString(), u"Very sad"_s);
    m_model->setValue(0, 4);
    const QJsonObject emo = m_model->answers().at(u"emo"_s).toObject();
    QCOMPARE(emo[u"strength"_s].toObject(), (QJsonObject{{u"sad"_s, 40}}));
    QCOMPARE(emo[u"which"_s].toArray(), QJsonArray{u"sad"_s});
}

void MindStepModelTest::ownEntriesAreTheOptions()
{
    m_step.inputs = {{.kind = MindInputKind::Choice, .key = u"pick"_s, .optionsFrom = u"ideas"_s}};
    m_model->setStep(nullptr);
    m_model->setStep(&m_step);
    QVERIFY2(m_model->rowCount() == 0, "there is nothing to choose from");
    m_model->setAnswers({{u"ideas"_s, QJsonArray{QJsonObject{{u"text"_s, u"Ask"_s}}, QJsonObject{{u"text"_s, u"Wait"_s}}}}});
    QCOMPARE(at(0, Role::OptionTexts).toStringList(), QStringList({u"Ask"_s, u"Wait"_s}));
    m_model->setValue(0, u"Run"_s);
    QVERIFY(!at(0, Role::Value).isValid());
    m_model->setValue(0, u"Wait"_s);
    QCOMPARE(m_model->answers().at(u"pick"_s).toString(), u"Wait"_s);
}

void MindStepModelTest::aRatingMayGoBelowZero()
{
    m_step.inputs = {{.kind = MindInputKind::Rating, .key = u"score"_s, .low = -3, .high = 3}};
    m_model->setStep(nullptr);
    m_model->setStep(&m_step);
    m_model->setValue(0, -2);
    QCOMPARE(at(0, Role::Value).toInt(), -2);
    m_model->setValue(0, 9);
    QCOMPARE(m_model->answers().at(u"score"_s).toInt(), 3);
}

QTEST_GUILESS_MAIN(MindStepModelTest)
#include "tst_mindstepmodel.moc"
