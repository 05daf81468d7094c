// SPDX-License-Identifier: Apache-2.0
// hello-controls [Hello|Second|Circle]: what a bare Quick Controls window costs, as the anchor of the measurements.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QString page = QCoreApplication::arguments().value(1, u"Hello"_s);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.load(QUrl(u"qrc:/qt/qml/Evenpace/Anchor/%1.qml"_s.arg(page)));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
