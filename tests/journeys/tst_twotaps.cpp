// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stage.h"
#include "stagepages.h"
#include "support/testbench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** The flare plan and the page for a mind in crisis are two taps away from everything that can be shown. */
class TwoTaps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void helpIsTwoTapsAway_data()
    {
        QTest::addColumn<int>("page");
        // The therapist's side is about others, and holds nobody's flare plan.
        QSet<QString> therapists;
        for (const auto &pages : {staged::clinicPages(), staged::readingPages(), staged::builderPages()}) {
            for (const StagePage &page : pages)
                therapists << page.name;
        }
        for (size_t i = 0; i < stagePages().size(); ++i) {
            if (const QString name = stagePages()[i].name; !therapists.contains(name) || name == u"onboarding-therapist")
                QTest::newRow(qPrintable(name)) << static_cast<int>(i);
        }
    }

    void helpIsTwoTapsAway()
    {
        QFETCH(int, page);
        const StagePage &wanted = stagePages()[static_cast<size_t>(page)];
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        Stage stage(StageLook{}, wanted.past);
        QVERIFY(stage.raise());
        QVERIFY(wanted.reach(stage));
        stage.settle();
        // A sheet is closed first, with a tap beside it. The one that opens by itself has the way to help in it, as has the
        // one of the player.
        for (int i = 0; i < 3 && isCovered(stage) && !find(stage, u"When it is hard right now"_s)
             && !find(stage, u"I need help now"_s);
             ++i) {
            QTest::keyClick(stage.window(), Qt::Key_Escape);
            stage.settle();
        }
        if (!find(stage, u"I need help now"_s) || !find(stage, u"My flare-up plan"_s)) {
            const QString first = stage.player() && !stage.player()->isDone() && currentPage(stage) == u"player"
                ? u"Something is wrong"_s
                : u"When it is hard right now"_s;
            QVERIFY2(tap(stage, first), qPrintable(first + u" is not on "_s + currentPage(stage)));
        }
        QVERIFY2(find(stage, u"My flare-up plan"_s), "the flare plan is further away");
        QVERIFY2(tap(stage, u"I need help now"_s), "the page with people to call is further away");
        QCOMPARE(currentPage(stage), u"crisis"_s);
        // Nothing that ran was ended by it.
        if (stage.player() && !stage.player()->isDone()) {
            stage.call("goBack");
            QCOMPARE(currentPage(stage), u"player"_s);
            QVERIFY(stage.player()->isPaused() || stage.player()->phase() == PlayerController::Phase::Ask);
        }
    }

private:
    [[nodiscard]] static QString currentPage(const Stage &stage)
    {
        return stage.window()->property("currentPage").toString();
    }

    /** What lies over the pages, if a sheet is open. */
    [[nodiscard]] static QQuickItem *overlay(const Stage &stage)
    {
        const QList<QQuickItem *> layers = stage.window()->contentItem()->childItems();
        for (QQuickItem *layer : layers) {
            if (layer->inherits("QQuickOverlay") && layer->isVisible() && !layer->childItems().isEmpty())
                return layer;
        }
        return nullptr;
    }
    [[nodiscard]] static bool isCovered(const Stage &stage) { return overlay(stage) != nullptr; }

    /** Seen, and not below a sheet. */
    [[nodiscard]] QQuickItem *find(const Stage &stage, const QString &name)
    {
        QQuickItem *const cover = overlay(stage);
        QQuickItem *const item = m_finder.byName(cover ? cover : stage.window()->contentItem(), name);
        return item && item->isEnabled() ? item : nullptr;
    }

    bool tap(Stage &stage, const QString &name)
    {
        QQuickItem *const item = find(stage, name);
        if (!item)
            return false;
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(stage.window(), Qt::LeftButton, {}, middle.toPoint());
        stage.settle();
        return true;
    }

    TestBench m_finder;
};

QTEST_MAIN(TwoTaps)
#include "tst_twotaps.moc"
