// SPDX-License-Identifier: Apache-2.0
#include "launch.h"

#include "assets.h"
#include "builtinlibrary.h"
#include "device/bootclock.h"
#include "device/cameraloader.h"
#include "device/heardclock.h"
#include "device/latecueplayer.h"
#include "device/soundloader.h"
#include "modules.h"
#include "store.h"
#include "theme.h"
#include "ui/appcontroller.h"
#include "ui/guidefigure.h"
#include "ui/startproblemcontroller.h"
#ifdef EVENPACE_HAS_DBUS
#include "device/dbuskeepawake.h"
#endif

#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QStyleHints>
#include <QTextLayout>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

/** Long enough to read one sentence. */
constexpr std::chrono::seconds kSayAndLeave{10};

bool isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return QGuiApplication::palette().window().color().lightness() < 128;
#endif
}

/** The window that stands in for the app when the entries cannot be opened. True if they can be now. */
bool explainProblem(Store &store, const StartProblemController::Problem &problem)
{
    bool isSolved = false;
    StartProblemController controller(problem,
                                      [&](StartProblemController::Action action) { return store.solve(action); });
    QTextStream(stderr) << controller.text() << Qt::endl;
    // Nobody could see the window, or read it where nothing can be done.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        return false;
    QQmlApplicationEngine engine;
    addModules(engine);
    engine.setInitialProperties({{u"problem"_s, QVariant::fromValue(&controller)}});
    engine.load(QUrl(u"qrc:/qt/qml/Evenpace/StartProblem.qml"_s));
    QObject::connect(&controller, &StartProblemController::solved, &engine, [&] {
        isSolved = true;
        QCoreApplication::quit();
    });
    if (problem.notice == wording::Notice::OtherInstance)
        QTimer::singleShot(kSayAndLeave, &engine, &QCoreApplication::quit);
    if (!engine.rootObjects().isEmpty())
        QGuiApplication::exec();
    return isSolved;
}

/** Words that are about to be seen, and what they are written in. */
struct Words
{
    const TypeToken *token;
    QString text;
};

QList<Words> firstWords(Theme &theme, TodayController &today)
{
    QList<Words> words{{theme.h3(), today.dayName()},
                       {theme.small(), today.checkInText()},
                       {today.heroTitle().isEmpty() ? theme.hero() : theme.h1(), today.heroTitle() + today.heroNumber()},
                       {theme.h3(), today.heroText()},
                       {theme.smallStrong(), today.usedText() + today.plannedText() + today.freeText()},
                       {theme.small(), today.reason()},
                       {theme.start(), today.startText()},
                       {theme.small(), today.startDetail()},
                       {theme.tab(), {}},
                       {theme.tabChosen(), {}},
                       {theme.button(), {}}};
    for (const TodayListModel::Row &row : today.list()->rows())
        words << Words{theme.badge(), row.label} << Words{theme.h3(), row.title} << Words{theme.small(), row.detail};
    return words;
}

/**
 * Sets them once where nobody sees it: a font takes far longer at the first time than later. So do its letters where they
 * are painted as pictures; a graphics card has its own.
 */
void makeReady(const Words &words, bool paintsLetters)
{
    QTextLayout layout(words.text, words.token->font());
    QTextOption option;
    option.setUseDesignMetrics(true); // as the texts of the pages do
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    if (!paintsLetters)
        return;
    QImage paper(1000, 100, QImage::Format_ARGB32_Premultiplied);
    paper.fill(Qt::transparent);
    QPainter painter(&paper);
    layout.draw(&painter, QPointF());
}

void waitFor(const QQmlComponent &component)
{
    if (!component.isLoading())
        return;
    QEventLoop loop;
    QObject::connect(&component, &QQmlComponent::statusChanged, &loop, &QEventLoop::quit);
    loop.exec();
}

std::unique_ptr<KeepAwake> keepAwake()
{
#ifdef EVENPACE_HAS_DBUS
    return std::make_unique<DBusKeepAwake>();
#else
    return std::make_unique<NoKeepAwake>();
#endif
}

} // namespace

void chooseDrawing(const Options &options)
{
    const bool isStaged = options.task != Options::Task::Run;
    bool hasDisplay = true;
#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
    hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
    if (isStaged)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (isStaged || !hasDisplay)
        qputenv("QT_QUICK_BACKEND", "software");
}

void chooseLanguage(const Options &options)
{
    // Pictures show the same wherever they are made.
    if (!options.locale.isEmpty())
        QLocale::setDefault(QLocale(options.locale));
    else if (options.task != Options::Task::Run)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(), u"evenpace"_s, u"_"_s, u":/i18n"_s) || translator->load(u":/i18n/evenpace_en.qm"_s))
        QCoreApplication::installTranslator(translator);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

int runApp(const Options &options)
{
    const QString folder = options.dataFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : options.dataFolder;
    // What nothing else touches is read beside.
    std::future<void> fonts = std::async(std::launch::async, [] { loadFonts(QLocale()); });
    std::future<Library> reading = std::async(std::launch::async, builtInLibrary);
    Store store(folder);
    if (const std::optional<StartProblemController::Problem> problem = store.open()) {
        fonts.wait();
        if (!explainProblem(store, *problem))
            return 1;
    }

    Library library;
    const BootClock bootClock;
    LateCuePlayer cues([] { return loadCuePlayer(); });
    const HeardClock heardClock(bootClock, cues);
    NoHaptics haptics;
    const std::unique_ptr<KeepAwake> awake = keepAwake();
    std::unique_ptr<CodeCamera> camera;
    const Services services = store.services({bootClock,
                                              heardClock,
                                              [] { return QDateTime::currentDateTime(); },
                                              library,
                                              cues,
                                              haptics,
                                              *awake,
                                              [&camera] {
                                                  if (!camera)
                                                      camera = loadCamera();
                                                  return camera.get();
                                              }});
    std::optional<AppController> app;
    int code = 0;
    {
        QQmlApplicationEngine engine;
        addModules(engine);
        // The engine reads the types of the pages on a thread of its own. What they do not need is made meanwhile, in
        // small steps: in between the engine asks this thread to set up plugins.
        const QUrl page(u"qrc:/qt/qml/Evenpace/Main.qml"_s);
        const QQmlComponent types(&engine, page, QQmlComponent::Asynchronous);
        QCoreApplication::processEvents();
        library = reading.get();
        GuideFigure::setLibrary(&library);
        QCoreApplication::processEvents();
        app.emplace(services);
        QCoreApplication::processEvents();
        app->settings()->setSystemDark(isSystemDark());
        if (!options.world.isEmpty())
            app->settings()->showWorld(options.world);
        if (options.textPercent > 0)
            app->settings()->showTextPercent(options.textPercent);
        QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &*app,
                         [&app, wasAway = false](Qt::ApplicationState state) mutable {
                             if (state != Qt::ApplicationActive) {
                                 wasAway = true;
                                 return;
                             }
                             app->settings()->setSystemDark(isSystemDark());
                             if (wasAway)
                                 app->lookAgain();
                             else
                                 app->offerCheckIn();
                         });
        fonts.wait();
        const bool isSoftware = QQuickWindow::sceneGraphBackend() == "software"_L1;
        Theme theme;
        theme.setTextScale(app->settings()->textPercent() / 100.0);
        for (const Words &words : firstWords(theme, *app->today())) {
            makeReady(words, isSoftware);
            QCoreApplication::processEvents();
        }
        waitFor(types);
        engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&*app)}});
        engine.load(page);
        code = engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
    }
    app.reset();
    store.finish(QDateTime::currentDateTime());
    return code;
}

} // namespace evenpace
