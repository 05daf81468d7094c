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
    void usedPhrasesAreNotOfferedAgain();
    void timeMovesInQuartersFromNoon();
    void whatStoresNothingIsStillShown();
    void unknownOptionsAreNotTaken();
    void openingAQuestionAgainTakesTheAnswerBack();

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
    QVERIFY(!at(Plan, Role::CanAdd).toBool());
    QCOMPARE(at(Plan, Role::Entries).toStringList(), QStringList({u"Shop"_s, u"Rest"_s}));
    QCOMPARE(at(Plan, Role::EntryOptions).toStringList(), QStringList({u"large"_s, QString()}));
    m_model->removeEntry(Plan, 0);
    QCOMPARE(at(Plan, Role::Entries).toStringList(), QStringList{u"Rest"_s});
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

QTEST_GUILESS_MAIN(MindStepModelTest)
#include "tst_mindstepmodel.moc"
