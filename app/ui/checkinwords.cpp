// SPDX-License-Identifier: Apache-2.0
#include "ui/checkinwords.h"

#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenpace::checkinwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckInWords)
};

} // namespace

QStringList painWords()
{
    QStringList words;
    for (int value = 0; value <= kMostFelt; ++value)
        words << wording::painWord(value);
    return words;
}

QStringList fatigueWords()
{
    return {Words::tr("fresh"),
            Words::tr("nearly fresh"),
            Words::tr("a little tired"),
            Words::tr("tired, but fine"),
            Words::tr("tired, doing things slowly"),
            Words::tr("tired, choosing what to do"),
            Words::tr("very tired"),
            Words::tr("only the needed things"),
            Words::tr("mostly lying down"),
            Words::tr("hard to sit up"),
            Words::tr("cannot get up")};
}

QStringList sleepWords()
{
    return {Words::tr("Very badly"), Words::tr("Badly"), Words::tr("So-so"), Words::tr("Well"), Words::tr("Very well")};
}

QString areaName(BodyArea area)
{
    switch (area) {
    case BodyArea::JawLeft:
        return Words::tr("Left jaw");
    case BodyArea::JawRight:
        return Words::tr("Right jaw");
    case BodyArea::ShoulderLeft:
        return Words::tr("Left shoulder");
    case BodyArea::ShoulderRight:
        return Words::tr("Right shoulder");
    case BodyArea::UpperArmLeft:
        return Words::tr("Left upper arm");
    case BodyArea::UpperArmRight:
        return Words::tr("Right upper arm");
    case BodyArea::LowerArmLeft:
        return Words::tr("Left lower arm");
    case BodyArea::LowerArmRight:
        return Words::tr("Right lower arm");
    case BodyArea::HipLeft:
        return Words::tr("Left hip or buttock");
    case BodyArea::HipRight:
        return Words::tr("Right hip or buttock");
    case BodyArea::UpperLegLeft:
        return Words::tr("Left upper leg");
    case BodyArea::UpperLegRight:
        return Words::tr("Right upper leg");
    case BodyArea::LowerLegLeft:
        return Words::tr("Left lower leg");
    case BodyArea::LowerLegRight:
        return Words::tr("Right lower leg");
    case BodyArea::Neck:
        return Words::tr("Neck");
    case BodyArea::UpperBack:
        return Words::tr("Upper back");
    case BodyArea::LowerBack:
        return Words::tr("Lower back");
    case BodyArea::Chest:
        return Words::tr("Chest");
    case BodyArea::Abdomen:
        return Words::tr("Belly");
    }
    return {};
}

QStringList areaIds()
{
    QStringList ids;
    // The enum's order is that of storage.
    for (const BodyArea area :
         {BodyArea::JawLeft, BodyArea::JawRight, BodyArea::Neck, BodyArea::ShoulderLeft, BodyArea::ShoulderRight,
          BodyArea::UpperArmLeft, BodyArea::UpperArmRight, BodyArea::LowerArmLeft, BodyArea::LowerArmRight,
          BodyArea::Chest, BodyArea::Abdomen, BodyArea::UpperBack, BodyArea::LowerBack, BodyArea::HipLeft,
          BodyArea::HipRight, BodyArea::UpperLegLeft, BodyArea::UpperLegRight, BodyArea::LowerLegLeft,
          BodyArea::LowerLegRight})
        ids << nameOf(area);
    return ids;
}

QStringList areaNames()
{
    QStringList names;
    for (const QString &id : areaIds())
        names << areaName(bodyAreaNamed(id).value());
    return names;
}

QStringList markedIds(const BodyAreas &areas)
{
    QStringList ids;
    for (const QString &id : areaIds()) {
        if (areas.test(static_cast<size_t>(bodyAreaNamed(id).value())))
            ids << id;
    }
    return ids;
}

QString markedText(const BodyAreas &areas)
{
    QStringList names;
    for (const QString &id : markedIds(areas))
        names << areaName(bodyAreaNamed(id).value());
    return names.isEmpty() ? Words::tr("Nothing marked") : names.join(u" \u00b7 "_s);
}

QStringList morningWords()
{
    return {Words::tr("As usual"), Words::tr("A bit worse"), Words::tr("Clearly worse")};
}

} // namespace evenpace::checkinwords
