// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "support/testbench.h"
#include "ui/sessionendcontroller.h"

#include <QDir>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(EvenpacePlugin)
Q_IMPORT_QML_PLUGIN(Evenpace_AppPlugin)
Q_IMPORT_QML_PLUGIN(Evenpace_ControlsPlugin)

using namespace Qt::StringLiterals;

/**
 * Every page of the player in every size, world and text size: nothing is warned of, two renderings are the same to the
 * byte, and what is to be pressed is large enough and inside the window. With EVENPACE_SHOTS set to a folder the
 * pictures are kept there; EVENPACE_PAGES names a folder to read the player's pages from instead of those
 * built in.
 */
class PlayerPictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pagesFit_data();
    void pagesFit();

private:
    void play(TestBench &bench, const QString &state);
};

namespace {

QStringList s_warnings;

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.startsWith("QStandardPaths"_L1))
        s_warnings << message;
    fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/** Reads the pages from a folder, so that they can be worked on without building. */
class OtherFolder : public QQmlAbstractUrlInterceptor
{
public:
    QUrl intercept(const QUrl &url, DataType type) override
    {
        const QString path = url.toString();
        if (type != QmlFile || !path.startsWith(kPages))
            return url;
        return QUrl::fromLocalFile(qEnvironmentVariable("EVENPACE_PAGES") + path.mid(kPages.size()));
    }

private:
    const QString kPages = u"qrc:/qt/qml/Evenpace/player"_s;
};

/** Whether a tenth of a second brings nothing new; `picture` is the newest. */
bool isAtRest(QQuickWindow &window, QImage &picture)
{
    const QImage before = picture;
    picture = window.grabWindow();
    QTest::qWait(100);
    return before == picture && window.grabWindow() == picture;
}

} // namespace

void PlayerPictures::initTestCase()
{
    evenpace::loadFonts();
}

void PlayerPictures::pagesFit_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("world");
    QTest::addColumn<double>("scale");
    const QStringList states = {u"reps"_s,   u"hold"_s,   u"ready"_s, u"paused"_s, u"eased"_s,   u"skipped"_s, u"rest"_s,
                                u"breath"_s, u"script"_s, u"mind"_s,  u"list"_s,   u"outcome"_s, u"end"_s,     u"stopped"_s,
                                u"stop"_s,   u"help"_s,   u"lying"_s, u"hands"_s,  u"notice"_s};
    const QList<QSize> sizes = {{360, 780}, {780, 360}, {320, 568}, {1180, 820}};
    for (const QString &state : states) {
        for (const QSize &size : sizes) {
            const auto add = [&](const QString &world, double scale) {
                const QString name = u"%1-%2x%3-%4-%5"_s.arg(state).arg(size.width()).arg(size.height()).arg(world).arg(
                    qRound(scale * 100));
                QTest::newRow(qPrintable(name)) << state << size << world << scale;
            };
            add(u"day"_s, 1.0);
            add(u"day"_s, 2.0);
            if (size.width() == 360) {
                add(u"dusk"_s, 1.0);
                add(u"ember"_s, 1.0);
            }
        }
    }
}

void PlayerPictures::play(TestBench &bench, const QString &state)
{
    using Phase = PlayerController::Phase;
    const auto neck = [&] {
        bench.beginItems({u"breath-slow-4-6"_s, u"neck-rotation-seated"_s, u"ankle-circles-seated"_s});
        bench.player()->skip();
        bench.player()->dismissToast();
        bench.advanceTo(Phase::Move);
        bench.advance(9.4);
    };
    if (state == "breath"_L1) {
        bench.begin(u"prog-first-gentle-week"_s, u"A"_s);
        bench.advance(14.6);
    } else if (state == "hold"_L1) {
        bench.beginItems({u"supine-chest-open"_s, u"knee-rocks-hook"_s});
        bench.advanceTo(Phase::Hold);
        bench.advance(8);
    } else if (state == "ready"_L1) {
        bench.beginItems({u"ankle-circles-seated"_s, u"knee-rocks-hook"_s});
        bench.advance(3);
    } else if (state == "lying"_L1) {
        bench.beginItems({u"knee-rocks-hook"_s, u"pelvic-tilt-hook"_s});
        bench.advanceTo(Phase::Move);
        bench.advance(3.4);
    } else if (state == "hands"_L1) {
        bench.beginItems({u"finger-spread-fist"_s, u"pelvic-tilt-hook"_s});
        bench.advanceTo(Phase::Move);
        bench.advance(1);
    } else if (state == "script"_L1) {
        bench.beginItems({u"relax-pmr-8"_s, u"pelvic-tilt-hook"_s});
        bench.advance(42);
    } else if (state == "mind"_L1) {
        bench.beginItems({u"cbt-pain-basics"_s});
        bench.player()->completeStep();
        bench.player()->mindStep()->toggleOption(0, u"stress"_s);
    } else if (state == "list"_L1) {
        bench.beginItems({u"cbt-energy-budget"_s});
        bench.player()->completeStep();
        bench.player()->mindStep()->useStarter(0, u"Cook a simple meal"_s);
    } else if (state == "outcome"_L1) {
        bench.beginItems({u"cbt-energy-budget"_s});
        bench.player()->mindStep()->setValue(0, 6);
        for (int step = 0; step < 4; ++step)
            bench.player()->completeStep();
    } else {
        neck();
    }
    PlayerController &player = *bench.player();
    if (state == "paused"_L1) {
        player.pause();
    } else if (state == "eased"_L1) {
        player.easeOff();
    } else if (state == "skipped"_L1) {
        player.skip();
    } else if (state == "rest"_L1) {
        player.easeOff();
        player.easeOff();
        player.dismissToast();
    } else if (state == "stop"_L1) {
        player.askToStop();
    } else if (state == "help"_L1) {
        player.showHelp();
    } else if (state == "notice"_L1) {
        bench.setIsDiskFull(true);
        bench.advance(8);
    } else if (state == "end"_L1) {
        player.easeOff();
        for (int i = 0; i < 30 && !player.isDone(); ++i)
            bench.advance(20);
        player.ending()->setEffort(2);
    } else if (state == "stopped"_L1) {
        player.stop();
    }
}

void PlayerPictures::pagesFit()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(QString, world);
    QFETCH(double, scale);

    s_warnings.clear();
    const QtMessageHandler before = qInstallMessageHandler(collect);
    const auto restore = qScopeGuard([&] { qInstallMessageHandler(before); });

    TestBench bench;
    evenpace::Settings settings = bench.settings().settings();
    settings.world = world == "ember"_L1 ? evenpace::World::Ember
        : world == "dusk"_L1             ? evenpace::World::Dusk
                                         : evenpace::World::Day;
    QCOMPARE(bench.settings().save(settings), evenpace::StoreOutcome::Ok);
    const bool isSheet = state == "stop"_L1 || state == "help"_L1;
    const bool isEnd = state == "end"_L1 || state == "stopped"_L1;
    // Before the session, which is to be the one that hears of the disk.
    HelpController *const help = bench.app()->help();
    play(bench, isSheet ? u"reps"_s : state);
    QVERIFY(bench.player());

    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    OtherFolder pages;
    if (qEnvironmentVariableIsSet("EVENPACE_PAGES"))
        engine.addUrlInterceptor(&pages);
    QQmlComponent component(&engine);
    component.setData(R"(
        import QtQuick
        import QtQuick.Controls.Basic
        import Evenpace
        import Evenpace.Controls
        ApplicationWindow {
            id: window
            property string world
            property real textScale
            visible: true
            Binding { target: Theme; property: "world"; value: window.world }
            Binding { target: Theme; property: "textScale"; value: window.textScale }
        })",
                      QUrl(u"qrc:/pictures.qml"_s));
    const std::unique_ptr<QObject> root(component.createWithInitialProperties({{u"width"_s, size.width()},
                                                                               {u"height"_s, size.height()},
                                                                               {u"world"_s, world},
                                                                               {u"textScale"_s, scale}}));
    auto *const window = qobject_cast<QQuickWindow *>(root.get());
    QVERIFY2(window, qPrintable(component.errorString()));
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const QUrl page(isEnd ? u"qrc:/qt/qml/Evenpace/player/SessionEndPage.qml"_s
                          : u"qrc:/qt/qml/Evenpace/player/PlayerPage.qml"_s);
    const QVariantMap values = isEnd ? QVariantMap{{u"ending"_s, QVariant::fromValue(bench.player()->ending())}}
                                     : QVariantMap{{u"player"_s, QVariant::fromValue(bench.player())},
                                                 {u"help"_s, QVariant::fromValue(help)}};
    QQmlComponent pageComponent(&engine, page);
    const std::unique_ptr<QObject> shown(pageComponent.createWithInitialProperties(values));
    auto *const item = qobject_cast<QQuickItem *>(shown.get());
    QVERIFY2(item, qPrintable(pageComponent.errorString()));
    item->setParentItem(window->contentItem());
    item->setSize(size);
    item->forceActiveFocus();
    if (state == "stop"_L1)
        bench.player()->askToStop();
    if (state == "help"_L1)
        bench.player()->showHelp();
    // Fades and loaders have come to rest when nothing changes any more.
    QImage picture;
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*window, picture), 10000);
    QCOMPARE(picture.size(), size);
    if (const QString folder = qEnvironmentVariable("EVENPACE_SHOTS"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }
    const QStringList small = bench.smallTargets(window->contentItem());
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u"; "_s)));
    QVERIFY2(s_warnings.isEmpty(), qPrintable(s_warnings.join(u'\n')));
}

QTEST_MAIN(PlayerPictures)
#include "tst_playerpictures.moc"
