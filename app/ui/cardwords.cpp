// SPDX-License-Identifier: Apache-2.0
#include "ui/cardwords.h"

#include "ui/wording.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace evenpace::cardwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

} // namespace

QString group(CardGroup group)
{
    switch (group) {
    case CardGroup::About:
        return Words::tr("What this is");
    case CardGroup::Ways:
        return Words::tr("Why and how");
    case CardGroup::Living:
        return Words::tr("Living with it");
    case CardGroup::Safety:
        return Words::tr("To be safe");
    }
    return {};
}

QString certainty(CardCertainty certainty)
{
    switch (certainty) {
    case CardCertainty::Good:
        //: In this list: how sure the facts of a card are.
        return Words::tr("Quite sure");
    case CardCertainty::Moderate:
        return Words::tr("Fairly sure");
    case CardCertainty::Low:
        return Words::tr("Not very sure");
    case CardCertainty::Debated:
        return Words::tr("Experts disagree");
    case CardCertainty::Observed:
        return Words::tr("Seen, but hardly tested");
    case CardCertainty::Experience:
        return Words::tr("From experience, hardly tested");
    case CardCertainty::Guideline:
        return Words::tr("Advised in guidelines");
    case CardCertainty::NoStudies:
        return Words::tr("No studies found");
    case CardCertainty::OfThisApp:
        return Words::tr("About the app itself");
    }
    return {};
}

QString reviewed(const Card &card, const QLocale &locale)
{
    const QDate month(card.reviewedYear, card.reviewedMonth, 1);
    //: %1 is a month and a year: "November 2026"
    return Words::tr("Reviewed in %1").arg(locale.toString(month, u"MMMM yyyy"_s));
}

SearchEntry searchEntry(const Card &card)
{
    SearchEntry entry{card.id, wording::libraryText(card.title), wording::libraryText(card.summary), {}};
    for (const QString &word : card.words)
        entry.words << wording::libraryText(word);
    entry.words << group(card.group);
    for (const QString &word : card.doctorWords)
        entry.words << wording::libraryText(word);
    return entry;
}

QStringList fillers()
{
    //: words that people type around what they look for, and that say nothing by themselves
    return Words::tr("what why how when is are do does can my i me to a the it of for with and about").split(u' ');
}

} // namespace evenpace::cardwords
