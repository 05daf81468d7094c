// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stage.h"
#include "support/testbench.h"
#include "ui/sessionendcontroller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

/** From a cold start to the history after a restart, on a real database, by the buttons that a person taps. */
class FirstDay : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void init()
    {
        m_stage = std::make_unique<Stage>(StageLook{}, Stage::Past::None);
        QVERIFY(m_stage->raise());
    }

    void cleanup() { m_stage.reset(); }

    void oneTapStartsAndTheSessionIsFoundAfterARestart()
    {
        startFirst();
        QVERIFY(m_stage->player());
        QCOMPARE(page(), u"player"_s);

        m_stage->playToTheEnd();
        QCOMPARE(page(), u"session-end"_s);
        m_stage->player()->ending()->setEffort(2);
        tap(u"Save and rest"_s);
        QCOMPARE(page(), u"today"_s);
        QCOMPARE(m_stage->app().today()->doneCount(), 1);

        QVERIFY(m_stage->restart());
        QVERIFY(!m_stage->app().hasResume());
        QCOMPARE(m_stage->app().today()->doneCount(), 1);
        HistoryListModel &history = *m_stage->app().history();
        QCOMPARE(history.rowCount(), 1);
        const auto read = [&](HistoryListModel::Role role) {
            return history.data(history.index(0), static_cast<int>(role)).toString();
        };
        QCOMPARE(read(HistoryListModel::Role::Title), u"Sit and loosen"_s);
        QVERIFY(read(HistoryListModel::Role::Detail).contains(u"effort 2, easy"_s));

        m_stage->call("openSession", read(HistoryListModel::Role::Key));
        QCOMPARE(page(), u"session-detail"_s);
        m_stage->app().detail()->setEffort(3);
        QVERIFY(m_stage->restart());
        QVERIFY(m_stage->app().detail()->open(
            m_stage->app()
                .history()
                ->data(m_stage->app().history()->index(0), static_cast<int>(HistoryListModel::Role::Key))
                .toString()));
        QCOMPARE(m_stage->app().detail()->effort(), 3);
        QCOMPARE(m_stage->app().detail()->corrections(), QStringList{u"Effort: changed from 2 to 3"_s});
    }

    void anEndInMidSessionIsOfferedAndGoesOnAtTheSameStep()
    {
        startFirst();
        m_stage->advance(100s);
        const QString step = m_stage->player()->itemId();
        QVERIFY(m_stage->restart());
        QVERIFY(m_stage->app().hasResume());
        tap(u"Continue, "_s);
        QVERIFY(m_stage->player());
        QCOMPARE(m_stage->player()->itemId(), step);
        QCOMPARE(page(), u"player"_s);
        m_stage->playToTheEnd();
        m_stage->call("leaveSession");
        QCOMPARE(m_stage->app().history()->rowCount(), 1);
    }

    void notNowLeavesThePersonInPeace()
    {
        startFirst();
        m_stage->advance(100s);
        QVERIFY(m_stage->restart());
        tap(u"Not now"_s);
        QVERIFY(!m_stage->app().hasResume());
        QVERIFY(m_stage->restart());
        QVERIFY(!m_stage->app().hasResume());
        QCOMPARE(m_stage->app().history()->rowCount(), 1);
    }

private:
    /** The first movement of all: the safety check comes before it, once. */
    void startFirst()
    {
        tap(u"Start, "_s);
        QCOMPARE(page(), u"onboarding"_s);
        m_stage->app().onboarding()->answerSafety(OnboardingController::SafetyAnswer::NoneOfThese);
        m_stage->app().onboarding()->answerConditions(true);
        m_stage->settle();
    }

    [[nodiscard]] QString page() const { return m_stage->window()->property("currentPage").toString(); }

    void tap(const QString &nameStart)
    {
        QQuickItem *const item = m_finder.byNameStart(m_stage->window()->contentItem(), nameStart);
        QVERIFY2(item, qPrintable(nameStart));
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(m_stage->window(), Qt::LeftButton, {}, middle.toPoint());
        m_stage->settle();
    }

    TestBench m_finder;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(FirstDay)
#include "tst_firstday.moc"
