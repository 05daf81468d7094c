// SPDX-License-Identifier: Apache-2.0
#include "assets.h"

#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <memory>

Q_IMPORT_QML_PLUGIN(Evenpace_ControlsPlugin)

using namespace Qt::StringLiterals;

/**
 * The sheet of all controls in each world and text size: it loads without a warning and is painted the same twice. With
 * EVENPACE_SHOTS set to a folder the pictures are kept there, to be looked at.
 */
class GalleryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { evenpace::loadFonts(); }
    void theSheetLooksTheSameTwice_data();
    void theSheetLooksTheSameTwice();
};

void GalleryTest::theSheetLooksTheSameTwice_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::addRow("day") << u"day"_s << 1.0 << false;
    QTest::addRow("dusk") << u"dusk"_s << 1.0 << false;
    QTest::addRow("ember") << u"ember"_s << 1.0 << false;
    QTest::addRow("day-200") << u"day"_s << 2.0 << false;
    QTest::addRow("dusk-130") << u"dusk"_s << 1.3 << false;
    QTest::addRow("day-rtl") << u"day"_s << 1.0 << true;
}

void GalleryTest::theSheetLooksTheSameTwice()
{
    QFETCH(QString, world);
    QFETCH(double, scale);
    QFETCH(bool, mirrored);

    QTest::failOnWarning(QRegularExpression(u".+"_s));
    const auto paint = [&] {
        QQuickView view;
        view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent themed(view.engine());
        themed.setData("import QtQuick\nimport Evenpace.Controls\nQtObject { property var theme: Theme }", QUrl());
        const std::unique_ptr<QObject> holder(themed.create());
        auto *theme = holder->property("theme").value<QObject *>();
        theme->setProperty("world", world);
        theme->setProperty("textScale", scale);
        view.setSource(QUrl::fromLocalFile(QStringLiteral(EVENPACE_SOURCE_DIR "/tests/visual/controls/Gallery.qml")));
        QQuickItem *sheet = view.rootObject();
        if (!sheet) {
            return QImage();
        }
        if (mirrored) {
            QQmlComponent mirroring(view.engine());
            mirroring.setData(
                "import QtQuick\nItem { LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true }",
                QUrl());
            auto *parent = qobject_cast<QQuickItem *>(mirroring.create());
            parent->setParent(sheet);
            parent->setParentItem(view.contentItem());
            sheet->setParentItem(parent);
        }
        view.show();
        // The layout finds its height in steps: it is at rest when a whole frame brought nothing new.
        int calmFrames = 0;
        const bool isAtRest = QTest::qWaitFor([&] {
            const QSize wanted = QSizeF(sheet->implicitWidth(), sheet->implicitHeight()).toSize();
            calmFrames = view.size() == wanted && sheet->property("isSettled").toBool() ? calmFrames + 1 : 0;
            view.resize(wanted);
            sheet->setSize(wanted);
            return calmFrames > 5;
        });
        return isAtRest ? view.grabWindow() : QImage();
    };
    const QImage first = paint();
    QVERIFY(!first.isNull());
    QCOMPARE(paint(), first);

    const QString shots = qEnvironmentVariable("EVENPACE_SHOTS");
    if (!shots.isEmpty()) {
        QVERIFY(
            first.save(QDir(shots).filePath(u"controls-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    }
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
