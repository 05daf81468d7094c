// SPDX-License-Identifier: Apache-2.0
#include "ui/practicewords.h"

#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenpace::practicewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

/** What people call a part of the body, and what they say when it troubles them. */
QString plainWords(BodyRegion region)
{
    //: In these lists: words that people may type to find movements for this part of the body. Use as many as there are.
    switch (region) {
    case BodyRegion::HeadJaw:
        return Words::tr("head jaw face mouth teeth grinding clenching chewing temple headache tension");
    case BodyRegion::NeckShoulders:
        return Words::tr("neck shoulder shoulders nape collar blades stiff tense tension headache desk screen computer");
    case BodyRegion::UpperBack:
        return Words::tr("upper back spine ribs posture shoulder blades stiff tense desk screen computer");
    case BodyRegion::LowerBack:
        return Words::tr("lower back low back lumbar spine waist stiff sitting");
    case BodyRegion::Arms:
        return Words::tr("arm arms elbow forearm upper arm");
    case BodyRegion::Hands:
        return Words::tr("hand hands wrist wrists finger fingers thumb grip typing phone");
    case BodyRegion::Belly:
        return Words::tr("belly stomach chest ribs tummy abdomen breath");
    case BodyRegion::Hips:
        return Words::tr("hip hips buttock buttocks bottom pelvis groin glutes sitting");
    case BodyRegion::Legs:
        return Words::tr("leg legs thigh thighs knee knees calf calves hamstring stairs walking");
    case BodyRegion::Feet:
        return Words::tr("foot feet ankle ankles toe toes heel sole");
    }
    return {};
}

QString plainWords(PracticeChip kind)
{
    //: In these lists: words that people may type to find this kind of practice. Use as many as there are.
    switch (kind) {
    case PracticeChip::Stretch:
        return Words::tr("stretch stretching lengthen tight stiff loosen");
    case PracticeChip::Mobility:
        return Words::tr("mobility move moving loosen stiff stiffness joints morning");
    case PracticeChip::Strength:
        return Words::tr("strength strong stronger weak muscles balance steady falls walking fit");
    case PracticeChip::Breathing:
        return Words::tr("breathing breathe breath air calm stress anxious worry panic settle sleep");
    case PracticeChip::Relaxation:
        return Words::tr("relax relaxation rest release let go calm tense stress sleep bed night tired worn out");
    case PracticeChip::Mind:
        return Words::tr("mind mindfulness meditation attention calm thoughts worry stress anxious pause");
    default:
        return {};
    }
}

QString purposeOf(const Library &library, const QString &id)
{
    if (const Movement *movement = library.movement(id))
        return movement->purpose;
    if (const BreathPattern *pattern = library.pattern(id))
        return pattern->purpose;
    if (const Script *script = library.script(id))
        return script->purpose;
    const MindExercise *exercise = library.mind(id);
    return exercise ? exercise->purpose : QString();
}

} // namespace

QString region(BodyRegion region)
{
    switch (region) {
    case BodyRegion::HeadJaw:
        return Words::tr("Head and jaw");
    case BodyRegion::NeckShoulders:
        return Words::tr("Neck and shoulders");
    case BodyRegion::UpperBack:
        return Words::tr("Upper back");
    case BodyRegion::LowerBack:
        return Words::tr("Lower back");
    case BodyRegion::Arms:
        return Words::tr("Arms");
    case BodyRegion::Hands:
        return Words::tr("Hands");
    case BodyRegion::Belly:
        return Words::tr("Belly and breath");
    case BodyRegion::Hips:
        return Words::tr("Hips");
    case BodyRegion::Legs:
        return Words::tr("Legs");
    case BodyRegion::Feet:
        return Words::tr("Feet");
    }
    return {};
}

QString chip(PracticeChip chip)
{
    switch (chip) {
    case PracticeChip::Favorites:
        return Words::tr("Favorites");
    case PracticeChip::Recent:
        return Words::tr("Done lately");
    case PracticeChip::Lying:
        //: what is done lying down, as a filter
        return Words::tr("Lying");
    case PracticeChip::Seated:
        //: what is done seated, as a filter
        return Words::tr("Seated");
    case PracticeChip::Standing:
        //: what is done standing, as a filter
        return Words::tr("Standing");
    case PracticeChip::UpTo5:
        //: what takes at most five minutes, as a filter
        return Words::tr("Up to 5 min");
    case PracticeChip::UpTo10:
        //: what takes at most ten minutes, as a filter
        return Words::tr("Up to 10 min");
    case PracticeChip::UpTo15:
        //: what takes at most fifteen minutes, as a filter
        return Words::tr("Up to 15 min");
    case PracticeChip::Stretch:
        //: a kind of movement, as a filter
        return Words::tr("Stretch");
    case PracticeChip::Mobility:
        //: a kind of movement, as a filter: joints are moved gently
        return Words::tr("Mobility");
    case PracticeChip::Strength:
        //: a kind of movement, as a filter
        return Words::tr("Strength");
    case PracticeChip::Breathing:
        return Words::tr("Breathing");
    case PracticeChip::Relaxation:
        return Words::tr("Relaxation");
    case PracticeChip::Mind:
        //: a kind of practice, as a filter: attention and images
        return Words::tr("Mind");
    case PracticeChip::VeryLight:
        return Words::tr("Very light");
    case PracticeChip::Light:
        //: how much effort, as a filter
        return Words::tr("Light");
    case PracticeChip::Moderate:
        //: how much effort, as a filter
        return Words::tr("Moderate");
    }
    return {};
}

QString position(const Library &library, const PracticeItem &item)
{
    if (const Movement *movement = library.movement(item.id))
        return wording::position(movement->position);
    QStringList names;
    const BreathPattern *pattern = item.isAnyPosition() ? nullptr : library.pattern(item.id);
    if (pattern) {
        for (const PosePreset preset : pattern->positions)
            names << wording::position(preset);
        names.removeDuplicates();
    }
    if (names.isEmpty()) {
        //: any position: lying, seated or standing
        return Words::tr("any");
    }
    QString text = names.first();
    for (qsizetype i = 1; i < names.size(); ++i)
        text = Words::tr("%1 or %2").arg(text, names[i]);
    return text;
}

QString positionBadge(PosePreset position)
{
    switch (position) {
    case PosePreset::Supine:
    case PosePreset::Hook:
    case PosePreset::SideLying:
        return chip(PracticeChip::Lying);
    case PosePreset::Quadruped:
        return Words::tr("On the floor");
    case PosePreset::Sit:
    case PosePreset::Perch:
        return chip(PracticeChip::Seated);
    case PosePreset::Stand:
    case PosePreset::SupportStand:
    case PosePreset::WallStand:
        return chip(PracticeChip::Standing);
    }
    return {};
}

QString detail(const Library &library, const PracticeItem &item)
{
    return Words::tr("%1 · %2 · %3")
        .arg(wording::minutesText(item.length), wording::loadWord(item.load), position(library, item));
}

SearchEntry searchEntry(const Library &library, const PracticeItem &item)
{
    SearchEntry entry{item.id, wording::libraryText(library.name(item.id)),
                      wording::libraryText(purposeOf(library, item.id)), {}};
    if (const Script *script = library.script(item.id); script && script->type == "sleep"_L1)
        entry.words << Words::tr("sleep asleep insomnia bed night evening");
    for (const BodyRegion one : item.regions)
        entry.words << region(one) + u' ' + plainWords(one);
    if (item.isWholeBody)
        entry.words << Words::tr("whole body all over");
    entry.words << chip(item.kind) + u' ' + plainWords(item.kind) << position(library, item)
                << wording::loadWord(item.load);
    if (item.positions.test(0) && !item.isAnyPosition())
        entry.words << Words::tr("lying bed floor tired");
    if (const Movement *movement = library.movement(item.id)) {
        for (const QString &thing : movement->equipment)
            entry.words << wording::libraryText(thing);
    }
    return entry;
}

QStringList fillers()
{
    //: Words that say nothing by themselves when people search for a movement: little words, and words for pain.
    return {Words::tr("a an the my me i am is in on at of for to with and or when that some something exercise exercises "
                      "pain pains painful ache aches aching hurt hurts hurting sore bad")};
}

} // namespace evenpace::practicewords
