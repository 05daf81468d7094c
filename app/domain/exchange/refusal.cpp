// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/refusal.h"

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

QString sentence(const Refusal &refusal)
{
    using Why = Refusal::Why;
    switch (refusal.why) {
    case Why::NotEvenpace:
        return u"This is not from Evenpace."_s;
    case Why::UnknownFormat:
        return u"This was made by a newer Evenpace; please update this one to read it."_s;
    case Why::UnknownKind:
        return u"This is a kind of message that this Evenpace does not know."_s;
    case Why::TooLarge:
        return u"This is larger than a message from Evenpace can be."_s;
    case Why::Damaged:
        return u"This is damaged and cannot be read; please ask for it again."_s;
    case Why::Tampered:
        return u"This was changed or damaged on its way, so it was not taken; please ask for it again."_s;
    case Why::UnknownSigner:
        return u"It is not known who signed this; please scan the other person's card first."_s;
    case Why::NotForYou:
        return u"This was made for another person."_s;
    case Why::NotForTherapist:
        return u"This report is sealed for another therapist."_s;
    case Why::Expired:
        return u"This program has run out; please ask your therapist for a new one."_s;
    case Why::Older:
        return u"A newer version of this program is here already."_s;
    case Why::OtherSigner:
        return u"This program is here already, and it is from somebody else."_s;
    case Why::OtherContent:
        return u"This version of the program is here already, and it is not the same."_s;
    case Why::NotSent:
        return u"This receipt is for a report that was not sent to its therapist."_s;
    case Why::NotSealed:
        return u"This report was not sealed for its therapist, so it was not taken."_s;
    case Why::UnknownField:
        return u"It has a field that is not known: %1."_s.arg(refusal.detail);
    case Why::WrongValue:
        return u"It says something that cannot be: %1."_s.arg(refusal.detail);
    case Why::UnknownItem:
        return u"It uses “%1”, which this Evenpace does not have; please update it."_s.arg(refusal.detail);
    case Why::WrongAttachment:
        return u"A picture or sound with it cannot be used: %1."_s.arg(refusal.detail);
    case Why::NoCode:
        return u"There is no code from Evenpace in this picture."_s;
    case Why::PartsMissing:
        return u"This is only a part of it: %1."_s.arg(refusal.detail);
    }
    return {};
}

} // namespace evenpace::exchange
