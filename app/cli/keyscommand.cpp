// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/exchangefiles.h"
#include "cli/options.h"
#include "exchange/keyfolder.h"
#include "domain/exchange/limits.h"
#include "domain/exchange/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace {

std::optional<Role> roleNamed(const QString &name)
{
    if (name == "therapist"_L1)
        return Role::Therapist;
    if (name == "patient"_L1)
        return Role::Patient;
    return std::nullopt;
}

QString nameOf(Role role)
{
    return role == Role::Therapist ? u"therapist"_s : u"patient"_s;
}

QJsonObject cardJson(const Card &card)
{
    return {{u"role"_s, nameOf(card.role)},
            {u"name"_s, card.name},
            {u"clinic"_s, card.clinic},
            {u"key_id"_s, QString::fromLatin1(keyIdOf(card.signKey).toHex())},
            {u"number"_s, fingerprint(card.signKey)}};
}

void print(const Card &card, QTextStream &out)
{
    out << nameOf(card.role).leftJustified(9) << "  " << fingerprint(card.signKey) << "  " << card.name;
    if (!card.clinic.isEmpty())
        out << ", " << card.clinic;
    out << '\n';
}

QString make(KeyFolder &folder, const Options &options, Role role)
{
    const QString name = options.value(u"name"_s).trimmed();
    const QString clinic = options.value(u"clinic"_s).trimmed();
    const bool isClinic = clinic.isEmpty() || (isOneLine(clinic) && clinic.size() <= kMostName);
    if (!isOneLine(name) || name.size() > kMostPersonName || !isClinic)
        return u"--name is a name in one line of up to %1 characters, and --clinic of up to %2."_s.arg(kMostPersonName)
            .arg(kMostName);
    const QString path = options.value(u"keys"_s);
    switch (folder.make(role, name, clinic)) {
    case KeyFolder::Outcome::Ok:
        return {};
    case KeyFolder::Outcome::Exists:
        return u"%1 holds keys of a %2 already; they were left as they are."_s.arg(path, nameOf(role));
    case KeyFolder::Outcome::OpenToOthers:
        return u"Others may read %1, and it holds other things; name a folder for the keys alone."_s.arg(path);
    case KeyFolder::Outcome::Changed:
    case KeyFolder::Outcome::Missing:
    case KeyFolder::Outcome::Damaged:
    case KeyFolder::Outcome::NotWritten:
        return u"The keys could not be written to %1."_s.arg(path);
    }
    return {};
}

} // namespace

int keys(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(arguments,
                                          {{u"keys"_s, true, true},
                                           {u"make"_s, true},
                                           {u"name"_s, true},
                                           {u"clinic"_s, true},
                                           {u"card"_s, true},
                                           {u"json"_s, false}});
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());
    const QString path = options.value(u"keys"_s);
    KeyFolder folder(path);
    std::optional<Role> made;
    if (options.has(u"make"_s)) {
        made = roleNamed(options.value(u"make"_s));
        if (!made)
            return console.misunderstood(u"--make is therapist or patient."_s);
        if (const QString problem = make(folder, options, *made); !problem.isEmpty())
            return console.problem(problem);
    }

    const Library library;
    const OpenedDesk opened = openDesk(path, library);
    if (!opened.problem.isEmpty())
        return console.problem(opened.problem);
    const std::vector<OwnKeys> &own = opened.desk.own;
    if (options.has(u"card"_s)) {
        const OwnKeys *keys = made ? opened.desk.keysOf(*made) : own.size() == 1 ? &own.front() : nullptr;
        if (!keys)
            return console.problem(own.empty()
                                       ? u"%1 holds no keys of one's own."_s.arg(path)
                                       : u"%1 holds keys of both roles; a card needs a folder of one."_s.arg(path));
        if (const QString problem = writeFile(options.value(u"card"_s), cardMessage(*keys)); !problem.isEmpty())
            return console.problem(problem);
    }

    const KeyFolder::Known known = folder.known();
    if (!options.has(u"json"_s)) {
        console.out << "Own\n";
        for (const OwnKeys &keys : own)
            print(keys.card(), console.out);
        console.out << "Known\n";
        for (const Card &card : known.cards)
            print(card, console.out);
        if (!known.damaged.isEmpty())
            console.out << "Damaged\n" << known.damaged.join(u'\n') << '\n';
        return Ok;
    }
    QJsonArray ownCards;
    for (const OwnKeys &keys : own)
        ownCards << cardJson(keys.card());
    QJsonArray knownCards;
    for (const Card &card : known.cards)
        knownCards << cardJson(card);
    console.out << QJsonDocument(QJsonObject{{u"own"_s, ownCards},
                                             {u"known"_s, knownCards},
                                             {u"damaged"_s, QJsonArray::fromStringList(known.damaged)}})
                       .toJson(QJsonDocument::Compact)
                << '\n';
    return Ok;
}

} // namespace evenpace::cli
