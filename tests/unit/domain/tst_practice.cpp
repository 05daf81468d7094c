// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "domain/practice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using Chip = PracticeChip;

namespace {

Movement movementOf(const QString &id, const QStringList &regions, PosePreset position, MovementType type, Load load)
{
    Movement movement;
    movement.id = id;
    movement.regions = regions;
    movement.position = position;
    movement.type = type;
    movement.load = load;
    movement.dose.mode = DoseMode::Time;
    movement.dose.work = Milliseconds{60000};
    movement.tempo = {Milliseconds{2000}, Milliseconds{0}, Milliseconds{2000}};
    return movement;
}

QStringList idsOf(const std::vector<const PracticeItem *> &items)
{
    QStringList ids;
    for (const PracticeItem *item : items)
        ids << item->id;
    return ids;
}

} // namespace

class PracticeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto add = [this](const Movement &movement) { m_library.movements[movement.id] = movement; };
        add(movementOf(u"tilt"_s, {u"neck"_s}, PosePreset::Sit, MovementType::Stretch, 1));
        add(movementOf(u"shrug"_s, {u"upper_back"_s, u"neck"_s}, PosePreset::Perch, MovementType::Mobility, 1));
        add(movementOf(u"lift"_s, {u"neck"_s}, PosePreset::Hook, MovementType::Strength, 3));
        add(movementOf(u"walk"_s, {u"whole_body"_s, u"legs"_s}, PosePreset::Stand, MovementType::Aerobic, 2));
        add(movementOf(u"cat"_s, {u"low_back"_s}, PosePreset::Quadruped, MovementType::Mobility, 2));
        Movement variant = movementOf(u"tilt-easier"_s, {u"neck"_s}, PosePreset::Sit, MovementType::Stretch, 1);
        variant.isVariant = true;
        add(variant);
        BreathPattern pattern;
        pattern.id = u"slow"_s;
        pattern.phases = {Milliseconds{4000}, Milliseconds{0}, Milliseconds{6000}, Milliseconds{0}};
        pattern.defaultLength = Milliseconds{600000};
        m_library.patterns[pattern.id] = pattern;
        Script script;
        script.id = u"scan"_s;
        script.type = u"mindfulness"_s;
        script.parts = {{u"Feet"_s, Milliseconds{120000}, {}}};
        m_library.scripts[script.id] = script;
        m_items = practiceItems(m_library, {});
    }

    void everyAreaOfTheMapOpensARegion()
    {
        for (size_t i = 0; i < kBodyAreas; ++i)
            QVERIFY(!nameOf(regionOf(static_cast<BodyArea>(i))).isEmpty());
        QCOMPARE(regionOf(BodyArea::ShoulderLeft), BodyRegion::NeckShoulders);
        QCOMPARE(regionOf(BodyArea::Chest), BodyRegion::Belly);
        QCOMPARE(regionOf(BodyArea::LowerLegRight), BodyRegion::Legs);
    }

    void namesOfRegionsLeadBack()
    {
        for (size_t i = 0; i < kBodyRegions; ++i) {
            const auto region = static_cast<BodyRegion>(i);
            QCOMPARE(bodyRegionOf(nameOf(region)), std::optional(region));
        }
        QVERIFY(!bodyRegionOf(u"tail"));
        QVERIFY(!bodyRegionOf(u""));
    }

    void handsCountAsArmsToo()
    {
        QCOMPARE(regionsOf({u"wrists_hands"_s}), (std::vector{BodyRegion::Hands, BodyRegion::Arms}));
        QCOMPARE(regionsOf({u"shoulders"_s, u"neck"_s}), (std::vector{BodyRegion::NeckShoulders, BodyRegion::Arms}));
        QVERIFY(regionsOf({u"whole_body"_s}).empty());
    }

    void easierAndHarderFormsAreNotListed()
    {
        QCOMPARE(m_items.size(), size_t{7});
        QVERIFY(!all({}).contains(u"tilt-easier"_s));
    }

    void ownPatternsStandWithTheOthers()
    {
        Library library = m_library;
        BreathPattern own = library.patterns[u"slow"_s];
        own.id = u"own-breath-1"_s;
        own.isOwn = true;
        library.ownPatterns[own.id] = own;
        QCOMPARE(practiceItems(library, {}).size(), m_items.size());
        const std::vector<PracticeItem> items = practiceItems(library, {}, {own.id, u"gone"_s});
        QCOMPARE(idsOf(practiceMatches(items, {std::nullopt, {Chip::Breathing}}, {})), (QStringList{own.id, u"slow"_s}));
    }

    void withoutAFilterMovementsComeFromHeadToFeetAndThenTheQuietOnes()
    {
        QCOMPARE(all({}), (QStringList{u"tilt"_s, u"lift"_s, u"shrug"_s, u"cat"_s, u"walk"_s, u"slow"_s, u"scan"_s}));
    }

    void aRegionShowsItsOwnFirstAndTheWholeBodyLast()
    {
        QCOMPARE(all({BodyRegion::NeckShoulders, {}}), (QStringList{u"tilt"_s, u"lift"_s, u"shrug"_s, u"walk"_s}));
        QCOMPARE(all({BodyRegion::Belly, {}}), (QStringList{u"slow"_s, u"walk"_s}));
        QCOMPARE(all({BodyRegion::Legs, {}}), QStringList{u"walk"_s});
    }

    void positionsAreToldApart()
    {
        QCOMPARE(all({std::nullopt, {Chip::Lying}}), (QStringList{u"lift"_s, u"slow"_s, u"scan"_s}));
        QCOMPARE(all({std::nullopt, {Chip::Standing, Chip::Stretch}}), QStringList());
        QCOMPARE(all({BodyRegion::NeckShoulders, {Chip::Seated}}), (QStringList{u"tilt"_s, u"shrug"_s}));
    }

    void handsAndKneesIsNoneOfTheThreePositions()
    {
        for (const Chip chip : {Chip::Lying, Chip::Seated, Chip::Standing})
            QVERIFY(!all({std::nullopt, {chip}}).contains(u"cat"_s));
    }

    void chipsOfOneGroupStandBesideEachOther()
    {
        QCOMPARE(all({BodyRegion::NeckShoulders, {Chip::Lying, Chip::Seated}}),
                 (QStringList{u"tilt"_s, u"lift"_s, u"shrug"_s}));
        QCOMPARE(all({std::nullopt, {Chip::Breathing, Chip::Mind}}), (QStringList{u"slow"_s, u"scan"_s}));
    }

    void lengthKindAndEffortCount()
    {
        QVERIFY(!all({std::nullopt, {Chip::UpTo5}}).contains(u"slow"_s));
        QVERIFY(all({std::nullopt, {Chip::UpTo5}}).contains(u"scan"_s));
        QVERIFY(all({std::nullopt, {Chip::UpTo10}}).contains(u"slow"_s));
        QCOMPARE(all({std::nullopt, {Chip::UpTo5, Chip::UpTo10}}), all({std::nullopt, {Chip::UpTo10}}));
        QVERIFY(all({std::nullopt, {Chip::UpTo15}}).contains(u"slow"_s));
        QCOMPARE(all({std::nullopt, {Chip::Strength}}), (QStringList{u"lift"_s, u"walk"_s}));
        QCOMPARE(all({std::nullopt, {Chip::Moderate}}), QStringList{u"lift"_s});
        QCOMPARE(all({std::nullopt, {Chip::Light}}), (QStringList{u"cat"_s, u"walk"_s}));
        QVERIFY(all({std::nullopt, {Chip::VeryLight}}).contains(u"slow"_s));
    }

    void favoritesAndRecentAreThePersonsOwn()
    {
        m_marks = {{u"cat"_s, u"tilt"_s}, {u"scan"_s, u"tilt"_s}};
        QCOMPARE(all({std::nullopt, {Chip::Favorites}}), (QStringList{u"tilt"_s, u"cat"_s}));
        QCOMPARE(all({std::nullopt, {Chip::Recent}}), (QStringList{u"scan"_s, u"tilt"_s}));
        QCOMPARE(all({std::nullopt, {Chip::Favorites, Chip::Recent}}), QStringList{u"tilt"_s});
        m_marks = {};
    }

    void whatBringsMostBackIsOfferedToBeDropped()
    {
        const PracticeFilter filter{BodyRegion::LowerBack, {Chip::Seated, Chip::Stretch}};
        QVERIFY(all(filter).isEmpty());
        // Neither alone helps, the region does.
        const std::optional<PracticeDrop> drop = bestDrop(m_items, filter, m_marks);
        QVERIFY(drop);
        QVERIFY(!drop->chip);
        QCOMPARE(drop->matches, 1);
        QCOMPARE(all(drop->rest), QStringList{u"tilt"_s});
    }

    void aChipIsDroppedRatherThanTheRegion()
    {
        const std::optional<PracticeDrop> drop = bestDrop(m_items, {BodyRegion::LowerBack, {Chip::Seated}}, m_marks);
        QVERIFY(drop);
        QCOMPARE(drop->chip, std::optional(Chip::Seated));
        QCOMPARE(drop->matches, 2);
    }

    void nothingIsOfferedIfNoSingleOneHelps()
    {
        const PracticeFilter filter{std::nullopt, {Chip::Favorites, Chip::Recent, Chip::Mind, Chip::Moderate}};
        QVERIFY(!bestDrop(m_items, filter, m_marks));
    }

    void everyShippedItemHasALengthAndCanBeFoundByItsRegion()
    {
        const Library library = loadBuiltInLibrary().library;
        const std::vector<PracticeItem> items = practiceItems(library, {});
        QVERIFY(items.size() >= 70 + library.patterns.size() + library.scripts.size());
        for (const PracticeItem &item : items) {
            QVERIFY2(item.length.count() > 0, qPrintable(item.id));
            if (item.load > 0)
                QVERIFY2(item.isWholeBody || !item.regions.empty(), qPrintable(item.id));
        }
        for (size_t i = 0; i < kBodyRegions; ++i) {
            const PracticeFilter filter{static_cast<BodyRegion>(i), {}};
            QVERIFY2(!practiceMatches(items, filter, {}).empty(), qPrintable(nameOf(static_cast<BodyRegion>(i))));
        }
        for (size_t i = 0; i < kPracticeChips; ++i) {
            const auto chip = static_cast<Chip>(i);
            if (groupOf(chip) != PracticeGroup::Personal)
                QVERIFY(!practiceMatches(items, {std::nullopt, {chip}}, {}).empty());
        }
    }

    void aSessionMayHoldFormsAndThinkingExercises()
    {
        const Library library = loadBuiltInLibrary().library;
        const auto holds = [](const std::vector<PracticeItem> &items, const QString &id) {
            return std::any_of(items.begin(), items.end(), [&](const PracticeItem &item) { return item.id == id; });
        };
        const std::vector<PracticeItem> browsed = practiceItems(library, {});
        const std::vector<PracticeItem> items = sessionItems(library, {});
        for (const auto &[id, movement] : library.movements) {
            QCOMPARE(holds(browsed, id), !movement.isVariant);
            QCOMPARE(holds(items, id), movement.load < 5);
        }
        for (const auto &[id, exercise] : library.minds) {
            QVERIFY(!holds(browsed, id));
            QVERIFY2(holds(items, id), qPrintable(id));
        }
        for (const PracticeItem &item : items)
            QVERIFY2(item.length.count() > 0, qPrintable(item.id));
    }

private:
    [[nodiscard]] QStringList all(const PracticeFilter &filter) const
    {
        return idsOf(practiceMatches(m_items, filter, m_marks));
    }

    Library m_library;
    std::vector<PracticeItem> m_items;
    PracticeMarks m_marks;
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
