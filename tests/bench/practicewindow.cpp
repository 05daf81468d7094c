// SPDX-License-Identifier: Apache-2.0
// practice-window DIR COUNT [scroll]: the search of Practice on the data in DIR, with COUNT items in its list: those of
// the library, and copies of its movements under other names. It scrolls to its end and back if that is asked for.
#include "assets.h"
#include "builtinlibrary.h"
#include "device/bootclock.h"
#include "stage.h"
#include "store.h"
#include "ui/appcontroller.h"
#include "ui/guidefigure.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QVariantAnimation>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

constexpr double kFlick = 2.5; ///< pixels a millisecond: as fast as a flick may be

void addCopies(Library &library, int count)
{
    std::vector<Movement> originals;
    for (const auto &[id, movement] : library.movements) {
        if (!movement.isVariant)
            originals.push_back(movement);
    }
    size_t items = originals.size() + library.patterns.size() + library.scripts.size();
    for (int round = 2; items < static_cast<size_t>(count); ++round) {
        for (size_t i = 0; i < originals.size() && items < static_cast<size_t>(count); ++i, ++items) {
            Movement copy = originals[i];
            copy.id += u"-%1"_s.arg(round);
            copy.name += u" %1"_s.arg(round);
            library.movements.emplace(copy.id, copy);
        }
    }
}

QQuickItem *listIn(QQuickItem *item)
{
    if (item->inherits("QQuickListView"))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = listIn(child))
            return found;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    loadFonts();
    const QStringList arguments = QCoreApplication::arguments();
    Store store(arguments.value(1));
    if (store.open())
        return 1;
    Library library = builtInLibrary();
    addCopies(library, arguments.value(2).toInt());
    GuideFigure::setLibrary(&library);
    const BootClock clock;
    SilentCuePlayer cues;
    NoHaptics haptics;
    NoKeepAwake awake;
    const Services services
        = store.services({clock, clock, [] { return QDateTime::currentDateTime(); }, library, cues, haptics, awake});
    AppController app(services);
    app.practice()->beginSearch();
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"practice"_s, QVariant::fromValue(app.practice())}});
    engine.loadData(R"(
        import QtQuick
        import Evenpace
        import Evenpace.App

        Window {
            id: root

            required property PracticeController practice

            width: 390
            height: 844
            visible: true

            PracticePage {
                anchors.fill: parent
                practice: root.practice
            }
        }
    )");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    QQuickItem *list = window ? listIn(window->contentItem()) : nullptr;
    if (!list || app.practice()->matchCount() != arguments.value(2).toInt())
        return 1;
    // From the top to the end and back. How far that is the list only guesses, and better the more of it was seen.
    QVariantAnimation scroll;
    scroll.setDuration(std::numeric_limits<int>::max());
    scroll.setStartValue(0.0);
    scroll.setEndValue(1.0);
    QObject::connect(&scroll, &QVariantAnimation::valueChanged, list,
                     [list, &scroll, isBack = false, last = 0]() mutable {
                         const double step = (scroll.currentTime() - last) * kFlick;
                         last = scroll.currentTime();
                         const double top = list->property("originY").toDouble();
                         const double end = top + list->property("contentHeight").toDouble() - list->height();
                         const double place = list->property("contentY").toDouble() + (isBack ? -step : step);
                         isBack = isBack ? place > top : place >= end;
                         list->setProperty("contentY", std::clamp(place, top, std::max(top, end)));
                     });
    if (arguments.value(3) == "scroll"_L1)
        scroll.start();
    return QGuiApplication::exec();
}
