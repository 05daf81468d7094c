// SPDX-License-Identifier: Apache-2.0
#include <QColor>
#include <QFile>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cmath>
#include <memory>

Q_IMPORT_QML_PLUGIN(Evenpace_ControlsPlugin)

using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/** Relative luminance as WCAG 2 defines it. */
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/** A role of the token file under its name in Theme, which must not begin with "on". */
QString themeName(const QString &role)
{
    return role.startsWith("on"_L1) ? role.at(2).toLower() + role.mid(3) + u"Ink"_s : role;
}

bool isText(const QString &role)
{
    return role.startsWith("ink"_L1) || role.startsWith("on"_L1) || role.endsWith("Ink"_L1) || role == "primary"_L1
        || role == "rest"_L1 || role == "care"_L1 || role == "stop"_L1 || role == "ok"_L1;
}

} // namespace

/** Theme holds the values of the design's token file, and each pair of them can be told apart by weak eyes. */
class ContrastTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theColorsAreThoseOfTheTokens_data() { worlds(); }
    void theColorsAreThoseOfTheTokens();
    void theTypeIsThatOfTheTokens();
    void spaceAndShapeAreThoseOfTheTokens();
    void aTextGrowsToItsOwnLimit();
    void everyPairHasEnoughContrast_data() { worlds(); }
    void everyPairHasEnoughContrast();
    void theToastCanBeRead_data() { worlds(); }
    void theToastCanBeRead();
    void stillnessTakesNoTime();

private:
    static void worlds();
    [[nodiscard]] QColor color(const QString &role) const { return m_theme->property(role.toLatin1()).value<QColor>(); }

    QJsonObject m_tokens;
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

void ContrastTest::initTestCase()
{
    QFile file(QStringLiteral(EVENPACE_TEST_DATA "/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_tokens = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_tokens.isEmpty());

    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Evenpace.Controls\nQtObject { property var theme: Theme }", QUrl());
    m_holder.reset(component.create());
    QVERIFY2(m_holder, qPrintable(component.errorString()));
    m_theme = m_holder->property("theme").value<QObject *>();
    QVERIFY(m_theme);
}

void ContrastTest::worlds()
{
    QTest::addColumn<QString>("world");
    for (const char *world : {"day", "dusk", "ember"}) {
        QTest::addRow("%s", world) << QString::fromLatin1(world);
    }
}

void ContrastTest::theColorsAreThoseOfTheTokens()
{
    QFETCH(QString, world);
    m_theme->setProperty("world", world);
    const QJsonObject roles = m_tokens["color"_L1][world].toObject();
    QVERIFY(roles.size() > 30);
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        const QString name = themeName(it.key());
        QVERIFY2(m_theme->metaObject()->indexOfProperty(name.toLatin1()) >= 0, qPrintable(name));
        QVERIFY2(color(name) == QColor(it.value().toString()), qPrintable(name));
    }
}

void ContrastTest::theTypeIsThatOfTheTokens()
{
    const QJsonObject scale = m_tokens["type"_L1]["scale"_L1].toObject();
    QVERIFY(!scale.isEmpty());
    for (auto it = scale.begin(); it != scale.end(); ++it) {
        auto *token = m_theme->property(it.key().toLatin1()).value<QObject *>();
        QVERIFY2(token, qPrintable(it.key()));
        const QFont font = token->property("font").value<QFont>();
        QCOMPARE(font.family(), m_tokens["type"_L1]["family"_L1].toString());
        QCOMPARE(font.pixelSize(), it.value()["size"_L1].toInt());
        QCOMPARE(font.weight(), it.value()["weight"_L1].toInt());
        QCOMPARE(token->property("lineHeight").toInt(), it.value()["line"_L1].toInt());
        QCOMPARE(token->property("maxScale").toDouble(), it.value()["maxScale"_L1].toDouble());
    }
}

void ContrastTest::spaceAndShapeAreThoseOfTheTokens()
{
    const QList<std::pair<const char *, QJsonValue>> expected{
        {"gapXs", m_tokens["space"_L1][1]},
        {"gapS", m_tokens["space"_L1][2]},
        {"gapM", m_tokens["space"_L1][3]},
        {"gapL", m_tokens["space"_L1][4]},
        {"gapXl", m_tokens["space"_L1][5]},
        {"gapXxl", m_tokens["space"_L1][6]},
        {"radiusSmall", m_tokens["radius"_L1]["small"_L1]},
        {"radiusBadge", m_tokens["radius"_L1]["badge"_L1]},
        {"radiusBlock", m_tokens["radius"_L1]["block"_L1]},
        {"radiusChip", m_tokens["radius"_L1]["chip"_L1]},
        {"radiusTile", m_tokens["radius"_L1]["tile"_L1]},
        {"radiusCard", m_tokens["radius"_L1]["card"_L1]},
        {"radiusButton", m_tokens["radius"_L1]["button"_L1]},
        {"radiusSheet", m_tokens["radius"_L1]["sheet"_L1]},
        {"radiusPill", m_tokens["radius"_L1]["pill"_L1]},
        {"strokeHair", m_tokens["stroke"_L1]["hair"_L1]},
        {"strokeField", m_tokens["stroke"_L1]["field"_L1]},
        {"strokeChosen", m_tokens["stroke"_L1]["chosen"_L1]},
        {"strokeFocus", m_tokens["stroke"_L1]["focus"_L1]},
        {"strokeLine", m_tokens["stroke"_L1]["line"_L1]},
        {"strokeRing", m_tokens["stroke"_L1]["ring"_L1]},
        {"targetMin", m_tokens["target"_L1]["min"_L1]},
        {"targetSecond", m_tokens["target"_L1]["second"_L1]},
        {"targetMain", m_tokens["target"_L1]["primary"_L1]},
        {"targetPause", m_tokens["target"_L1]["pause"_L1]},
        {"motionQuick", m_tokens["motion"_L1]["quick"_L1]},
        {"motionBase", m_tokens["motion"_L1]["base"_L1]},
        {"motionGentle", m_tokens["motion"_L1]["gentle"_L1]},
        {"motionScene", m_tokens["motion"_L1]["scene"_L1]},
    };
    m_theme->setProperty("world", u"day"_s);
    for (const auto &[name, value] : expected) {
        QVERIFY2(value.isDouble(), name);
        QCOMPARE(m_theme->property(name).toDouble(), value.toDouble());
    }
}

void ContrastTest::aTextGrowsToItsOwnLimit()
{
    const auto pixelSize = [this](const char *token) {
        return m_theme->property(token).value<QObject *>()->property("font").value<QFont>().pixelSize();
    };
    m_theme->setProperty("textScale", 2.0);
    QCOMPARE(pixelSize("body"), 34);
    QCOMPARE(pixelSize("h1"), 45); // 28 at its limit of 160 %
    QCOMPARE(pixelSize("hero"), 68);
    m_theme->setProperty("textScale", 1.0);
}

void ContrastTest::everyPairHasEnoughContrast()
{
    QFETCH(QString, world);
    m_theme->setProperty("world", world);
    const QJsonObject pairs = m_tokens["contrast"_L1][world].toObject();
    QVERIFY(pairs.size() > 40);
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        const QStringList roles = it.key().split(u'/');
        const double measured = contrast(color(themeName(roles.at(0))), color(themeName(roles.at(1))));
        const double least = isText(roles.at(0)) ? 4.5 : 3.0;
        QVERIFY2(measured >= least, qPrintable(u"%1: %2"_s.arg(it.key()).arg(measured)));
        // The table of the design, to its one decimal.
        QVERIFY2(std::abs(measured - it.value().toDouble()) < 0.1, qPrintable(u"%1: %2"_s.arg(it.key()).arg(measured)));
    }
}

void ContrastTest::theToastCanBeRead()
{
    QFETCH(QString, world);
    m_theme->setProperty("world", world);
    QVERIFY(contrast(color(u"inverseInk"_s), color(u"inverse"_s)) >= 4.5);
    QVERIFY(contrast(color(u"inverseLink"_s), color(u"inverse"_s)) >= 4.5);
}

void ContrastTest::stillnessTakesNoTime()
{
    m_theme->setProperty("world", u"day"_s);
    m_theme->setProperty("reducedMotion", true);
    QCOMPARE(m_theme->property("motionScene").toInt(), 0);
    QCOMPARE(m_theme->property("motionFade").toInt(), 120);
    m_theme->setProperty("reducedMotion", false);
    QCOMPARE(m_theme->property("motionScene").toInt(), 600);
    // Ember is for eyes that movement hurts.
    m_theme->setProperty("world", u"ember"_s);
    QCOMPARE(m_theme->property("motionScene").toInt(), 0);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
