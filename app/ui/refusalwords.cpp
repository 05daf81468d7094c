// SPDX-License-Identifier: Apache-2.0
#include "ui/refusalwords.h"

#include <QCoreApplication>

namespace evenpace::refusalwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
};

} // namespace

QString sentence(const exchange::Refusal &refusal)
{
    using Why = exchange::Refusal::Why;
    switch (refusal.why) {
    case Why::NotEvenpace:
        return Words::tr("This is not from Evenpace.");
    case Why::UnknownFormat:
        return Words::tr("A newer Evenpace made this. Update this one to read it.");
    case Why::UnknownKind:
        return Words::tr("This is a kind of message that this Evenpace does not know. An update may help.");
    case Why::TooLarge:
        return Words::tr("This is too large to be from Evenpace.");
    case Why::Damaged:
        return Words::tr("This is damaged and cannot be read. Ask for it again.");
    case Why::Tampered:
        return Words::tr("This was changed on its way, so it was not taken. Ask for it again.");
    case Why::UnknownSigner:
        return Words::tr("It is not known who made this. Scan the other person's code first.");
    case Why::NotForYou:
        return Words::tr("This was made for another person.");
    case Why::NotForTherapist:
        return Words::tr("This report was made for another therapist.");
    case Why::Expired:
        return Words::tr("The time to take this program is over. Ask for a new one.");
    case Why::Older:
        return Words::tr("A newer version of this program is here already.");
    case Why::OtherSigner:
        return Words::tr("This program is here already, and it came from somebody else.");
    case Why::OtherContent:
        return Words::tr("This version of the program is here already, and it says something else. Ask for a new version.");
    case Why::NotSent:
        return Words::tr("This is a receipt for a report that did not go from here.");
    case Why::NotSealed:
        return Words::tr("This report was not closed for your eyes only, so it was not taken.");
    case Why::UnknownField:
    case Why::WrongValue:
        return Words::tr("Something in this cannot be right, so it was not taken. Ask for it again.");
    case Why::UnknownItem:
        return Words::tr("This has an exercise that is not in this Evenpace. Update it, then try again.");
    case Why::WrongAttachment:
        return Words::tr("A picture or sound that came along cannot be used. Ask for it again.");
    case Why::NoCode:
        return Words::tr("There is no code from Evenpace in this picture.");
    case Why::PartsMissing:
        //: %1: "2 of 5"
        return Words::tr("This is only a part of it, %1. Scan the other parts, too.").arg(refusal.detail);
    }
    return {};
}

QString sentence(exchange::KeysOutcome outcome)
{
    using exchange::KeysOutcome;
    switch (outcome) {
    case KeysOutcome::Ok:
        return {};
    case KeysOutcome::Exists:
        return Words::tr("Your own code is here already.");
    case KeysOutcome::Missing:
        return Words::tr("You have no code of your own yet.");
    case KeysOutcome::Damaged:
        return Words::tr("Your own code on this device is damaged and cannot be used.");
    case KeysOutcome::Changed:
        return Words::tr("This code is not the one from before. Ask the other person if they have a new one.");
    case KeysOutcome::OpenToOthers:
        return Words::tr("Others can read the folder of your code, so it is not used.");
    case KeysOutcome::NotWritten:
        return Words::tr("This could not be saved. Make some room on the device, then try again.");
    }
    return {};
}

QString sentence(CodeCamera::Problem problem)
{
    switch (problem) {
    case CodeCamera::Problem::NoCamera:
        return Words::tr("No camera was found on this device.");
    case CodeCamera::Problem::NotAllowed:
        return Words::tr("Evenpace may not use the camera. You can allow it in the settings of your device.");
    case CodeCamera::Problem::Busy:
        return Words::tr("The camera cannot be used now. Another app may be using it.");
    }
    return {};
}

QString sentence(FileProblem problem)
{
    return problem == FileProblem::TooLarge ? sentence({exchange::Refusal::Why::TooLarge, {}})
                                            : Words::tr("This file cannot be read.");
}

QString notWritten()
{
    return Words::tr("The file could not be saved there. Try another place.");
}

QString noCourier()
{
    return Words::tr("This part of Evenpace is not here. Put the app on this device again.");
}

} // namespace evenpace::refusalwords
