// SPDX-License-Identifier: Apache-2.0
#include "ui/shelfwords.h"

#include <QCoreApplication>

namespace evenpace::shelfwords {

namespace {

/** Context of the translations. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShelfWords)
};

} // namespace

QString sentence(OwnProblem problem)
{
    switch (problem) {
    case OwnProblem::NoName:
        return Words::tr("It still needs a name.");
    case OwnProblem::NameTooLong:
        return Words::tr("A name has room for %n letter(s).", nullptr, kMostNameLength);
    case OwnProblem::BreathTooShort:
        return Words::tr("A breath in or out takes at least 2 seconds.");
    case OwnProblem::BreathTooLong:
        return Words::tr("A breath in or out takes 10 seconds at most.");
    case OwnProblem::HoldTooLong:
        return Words::tr("A hold is 4 seconds at most. Leave it out if it feels bad.");
    case OwnProblem::NotAStep:
        return Words::tr("Times go in steps of half a second.");
    case OwnProblem::LengthTooShort:
        return Words::tr("That is shorter than this breathing is meant to be.");
    case OwnProblem::LengthTooLong:
        return Words::tr("That is longer than this breathing is meant to be. With holds, 5 minutes is the most.");
    case OwnProblem::NoItems:
        return Words::tr("There is nothing in it yet.");
    case OwnProblem::TooManyItems:
        return Words::tr("A session has room for %n item(s).", nullptr, kMostOwnItems);
    case OwnProblem::UnknownItem:
        return Words::tr("One item is not in the library any more.");
    case OwnProblem::NeedsTherapist:
        return Words::tr("One item is only for use with a therapist.");
    case OwnProblem::WrongDose:
        return Words::tr("One item is counted in another way.");
    case OwnProblem::DoseTooSmall:
        return Words::tr("One item is set smaller than it goes.");
    case OwnProblem::DoseTooLarge:
        return Words::tr("One item is set larger than is safe for most people.");
    }
    return {};
}

} // namespace evenpace::shelfwords
