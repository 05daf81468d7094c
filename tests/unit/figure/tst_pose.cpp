// SPDX-License-Identifier: Apache-2.0
#include "domain/pose.h"
#include "scenes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

class PoseTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPoseOfTheCatalogueIsRead()
    {
        QSet<QString> ids;
        for (const test::Movement &movement : test::catalogue()) {
            ids.insert(movement.id);
        }
        QCOMPARE(ids.size(), 73); // the loader leaves out an item whose pose it cannot read
    }

    void valuesKeepTheirSignAndSide()
    {
        const std::optional<Pose> pose = read(R"({"preset": "PERCH", "neck": {"lat": "O30", "flex": 5, "retract_cm": 2},
            "pel": {"post": 10}, "hp2": {"flex": 105, "roll": "A25"}, "hpA": {"er": 45}, "shO": {"ext": 15, "hadd": -80},
            "anA": {"pf": 20}, "ik": {"ankleA": "kneeO", "hands": "lap", "handO_back": "wall_side"},
            "root": {"shift_cm": "back8", "lift_cm": 6, "lean": 10, "stance": "tandem_O_front"}, "jaw": {"lat_mm": "O5"}})");
        QVERIFY(pose);
        QCOMPARE(pose->preset, PosePreset::Perch);
        QCOMPARE(pose->neck.lat.value(), -30.0);
        QCOMPARE(pose->neck.retractCm.value(), 2.0);
        QCOMPARE(pose->pelvis.value(), -10.0);
        QCOMPARE(pose->legs.both.flex.value(), 105.0);
        QCOMPARE(pose->legs.active.outwardTurn.value(), 45.0);
        QVERIFY(!pose->legs.active.flex);
        QCOMPARE(pose->hipRoll.value(), 25.0);
        QCOMPARE(pose->arms.other.flex.value(), -15.0);
        QCOMPARE(pose->arms.other.horizontal.value(), -80.0);
        QCOMPARE(pose->legs.active.ankle.value(), -20.0);
        QCOMPARE(pose->root.forwardCm, -8.0);
        QCOMPARE(pose->root.leanDegrees, 10.0);
        QCOMPARE(pose->root.stance, PoseStance::TandemOtherFront);
        QCOMPARE(pose->jaw.towardActiveMm, -5.0);
        QCOMPARE(pose->contacts.size(), 3);
        QVERIFY(pose->contacts.contains(
            PoseContact{ContactPart::Ankle, PoseSide::Active, ContactTarget::Knee, PoseSide::Other}));
        QVERIFY(
            pose->contacts.contains(PoseContact{ContactPart::Hand, std::nullopt, ContactTarget::Lap, std::nullopt}));
        QVERIFY(pose->contacts.contains(
            PoseContact{ContactPart::HandBack, PoseSide::Other, ContactTarget::WallSide, std::nullopt}));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no preset") << QByteArray(R"({"neck": {"flex": 5}})") << u"needs a preset"_s;
        QTest::newRow("unknown preset") << QByteArray(R"({"preset": "LIE"})") << u"one of SUP"_s;
        QTest::newRow("preset is no text") << QByteArray(R"({"preset": 4})") << u"one of SUP"_s;
        QTest::newRow("unknown joint") << QByteArray(R"({"preset": "SIT", "nek": {"flex": 5}})") << u"nek"_s;
        QTest::newRow("unknown side") << QByteArray(R"({"preset": "SIT", "shL": {"flex": 5}})") << u"shL"_s;
        QTest::newRow("unknown word") << QByteArray(R"({"preset": "SIT", "kn2": {"ext": 5}})") << u"ext"_s;
        QTest::newRow("retract is the neck's own")
            << QByteArray(R"({"preset": "SIT", "th": {"retract_cm": 1}})") << u"retract_cm"_s;
        QTest::newRow("roll is for both hips")
            << QByteArray(R"({"preset": "HOOK", "hpA": {"roll": "A20"}})") << u"roll"_s;
        QTest::newRow("joint is a number") << QByteArray(R"({"preset": "SIT", "neck": 5})") << u"neck"_s;
        QTest::newRow("text for a number")
            << QByteArray(R"({"preset": "SIT", "neck": {"flex": "5"}})") << u"neck.flex"_s;
        QTest::newRow("number for a side") << QByteArray(R"({"preset": "SIT", "neck": {"rot": 50}})") << u"neck.rot"_s;
        QTest::newRow("wrong side letter")
            << QByteArray(R"({"preset": "SIT", "neck": {"rot": "L50"}})") << u"neck.rot"_s;
        QTest::newRow("side without size") << QByteArray(R"({"preset": "SIT", "neck": {"rot": "A"}})") << u"neck.rot"_s;
        QTest::newRow("side with a minus")
            << QByteArray(R"({"preset": "SIT", "neck": {"rot": "A-5"}})") << u"neck.rot"_s;
        QTest::newRow("too far") << QByteArray(R"({"preset": "SIT", "neck": {"rot": "A71"}})") << u"71"_s;
        QTest::newRow("knee too far") << QByteArray(R"({"preset": "SIT", "kn2": {"flex": 161}})") << u"161"_s;
        QTest::newRow("below zero") << QByteArray(R"({"preset": "SIT", "kn2": {"flex": -1}})") << u"kn2.flex"_s;
        QTest::newRow("opposite words") << QByteArray(R"({"preset": "SIT", "hpA": {"flex": 5, "ext": 5}})")
                                        << u"opposite"_s;
        QTest::newRow("pelvis both ways")
            << QByteArray(R"({"preset": "SIT", "pel": {"ant": 5, "post": 5}})") << u"opposite"_s;
        QTest::newRow("unknown limb") << QByteArray(R"({"preset": "SIT", "ik": {"nose": "lap"}})") << u"nose"_s;
        QTest::newRow("limb without side") << QByteArray(R"({"preset": "SIT", "ik": {"hand": "lap"}})") << u"hand"_s;
        QTest::newRow("unknown place") << QByteArray(R"({"preset": "SIT", "ik": {"handA": "moon"}})") << u"handA"_s;
        QTest::newRow("place without whose")
            << QByteArray(R"({"preset": "SIT", "ik": {"handA": "elbow"}})") << u"handA"_s;
        QTest::newRow("unknown finger") << QByteArray(R"({"preset": "SIT", "ha2": {"thumb": "toe"}})") << u"finger"_s;
        QTest::newRow("shift without way")
            << QByteArray(R"({"preset": "SIT", "root": {"shift_cm": 8}})") << u"shift_cm"_s;
        QTest::newRow("shift too far") << QByteArray(R"({"preset": "SIT", "root": {"shift_cm": "forward800"}})")
                                       << u"shift_cm"_s;
        QTest::newRow("unknown stance") << QByteArray(R"({"preset": "STAND", "root": {"stance": "wide"}})")
                                        << u"stance"_s;
        QTest::newRow("unknown root word") << QByteArray(R"({"preset": "STAND", "root": {"hop": 2}})") << u"hop"_s;
        QTest::newRow("unknown jaw word") << QByteArray(R"({"preset": "SIT", "jaw": {"wide": 2}})") << u"wide"_s;
    }

    void mistakesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        QString error;
        QVERIFY(!parsePose(QJsonDocument::fromJson(json).object(), &error));
        QVERIFY2(error.contains(named), qPrintable(error));
        QVERIFY(error.endsWith(u'.'));
        QVERIFY(!parsePose(QJsonDocument::fromJson(json).object(), nullptr));
    }

private:
    static std::optional<Pose> read(const char *json)
    {
        QString error;
        const std::optional<Pose> pose = parsePose(QJsonDocument::fromJson(json).object(), &error);
        if (!pose) {
            qWarning("%s", qPrintable(error));
        }
        return pose;
    }
};

QTEST_APPLESS_MAIN(PoseTest)
#include "tst_pose.moc"
