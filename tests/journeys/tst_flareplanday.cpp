// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stage.h"
#include "support/testbench.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** A plan for bad days is written on a better one, and stands ready on the day that needs it. */
class FlarePlan : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_stage = std::make_unique<Stage>(StageLook{}, Stage::Past::Weeks);
        QVERIFY(m_stage->raise());
    }
    void cleanup() { m_stage.reset(); }

    void itIsWrittenOnABetterDayAndUsedOnABadOne()
    {
        tap(u"Toolkit"_s);
        QCOMPARE(page(), u"toolkit"_s);
        tap(u"My flare-up plan"_s);
        QCOMPARE(page(), u"flare-plan"_s);
        QVERIFY(!plan().isWritten());
        tap(u"See what it asks"_s);
        QCOMPARE(page(), u"item"_s);
        m_stage->app().item()->start();
        m_stage->settle();
        QCOMPARE(page(), u"player"_s);
        // The first of the ready answers of each step: nothing is typed.
        for (int step = 0; step < 20 && !m_stage->player()->isOutcome(); ++step) {
            MindStepModel &asked = *m_stage->player()->mindStep();
            for (int row = 0; row < asked.rowCount(); ++row)
                answer(asked, row);
            m_stage->player()->completeStep();
            m_stage->settle();
        }
        QVERIFY(m_stage->player()->isOutcome());
        m_stage->player()->completeStep();
        m_stage->settle();
        m_stage->call("leaveSession");

        // Eleven days later it is needed.
        QVERIFY(m_stage->restart());
        m_stage->setWallClock(QDateTime(QDate(2026, 6, 22), QTime(9, 0)));
        m_stage->app().today()->setBadDay(true);
        m_stage->settle();
        tap(u"When it is hard right now"_s);
        tap(u"My flare-up plan"_s);
        QCOMPARE(page(), u"flare-plan"_s);
        QVERIFY(plan().isWritten());
        QVERIFY(plan().writtenParts() >= 4);
        QVERIFY(plan().writtenText().contains(u"11 June"_s));
        const QString calm = plan().calmTexts().constFirst();
        QVERIFY(tapCheck(calm));
        QCOMPARE(plan().ticked(), QStringList{u"calm/"_s + calm});
    }

private:
    [[nodiscard]] QString page() const { return m_stage->window()->property("currentPage").toString(); }
    [[nodiscard]] FlarePlanController &plan() { return *m_stage->app().flarePlan(); }

    static void answer(MindStepModel &asked, int row)
    {
        using Role = MindStepModel::Role;
        const auto at = [&](Role role) { return asked.index(row).data(static_cast<int>(role)); };
        const QStringList options = at(Role::OptionIds).toStringList();
        const QStringList phrases = at(Role::Starters).toStringList();
        switch (at(Role::Kind).value<MindStepModel::Kind>()) {
        case MindStepModel::Kind::Multi:
            asked.toggleOption(row, options.constFirst());
            break;
        case MindStepModel::Kind::Choice:
            asked.setValue(row, options.constFirst());
            break;
        case MindStepModel::Kind::Toggle:
            asked.setValue(row, true);
            break;
        case MindStepModel::Kind::Text:
        case MindStepModel::Kind::List:
            if (!phrases.isEmpty())
                asked.useStarter(row, phrases.constFirst());
            break;
        default:
            break;
        }
    }

    bool tapCheck(const QString &nameStart)
    {
        QQuickItem *const item = m_finder.byNameStart(m_stage->window()->contentItem(), nameStart);
        if (!item)
            return false;
        for (QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
            if (up->inherits("QQuickFlickable"))
                up->setProperty("contentY", std::max(0.0, item->mapToItem(up, {0, 0}).y() - up->height() / 2));
        }
        m_stage->settle();
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(m_stage->window(), Qt::LeftButton, {}, middle.toPoint());
        m_stage->settle();
        return true;
    }
    void tap(const QString &name) { QVERIFY2(tapCheck(name), qPrintable(name)); }

    TestBench m_finder;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(FlarePlan)
#include "tst_flareplanday.moc"
