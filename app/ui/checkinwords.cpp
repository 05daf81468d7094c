// SPDX-License-Identifier: Apache-2.0
#include "ui/checkinwords.h"

#include "ui/wording.h"

#include <QCoreApplication>

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

QStringList morningWords()
{
    return {Words::tr("As usual"), Words::tr("A bit worse"), Words::tr("Clearly worse")};
}

} // namespace evenpace::checkinwords
