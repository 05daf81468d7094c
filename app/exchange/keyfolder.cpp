// SPDX-License-Identifier: Apache-2.0
#include "exchange/keyfolder.h"

#include "domain/exchange/limits.h"
#include "domain/exchange/names.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOwnersFolder = kOwnerOnly | QFileDevice::ExeOwner;
constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
const QStringList &ourNames()
{
    static const QStringList names{u"therapist.keys"_s, u"patient.keys"_s, u"known"_s, u"people"_s, u"sent"_s};
    return names;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<OwnKeys> keysFrom(const QByteArray &json, Role role)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto seed
        = [&](QLatin1StringView name) { return QByteArray::fromBase64(object.value(name).toString().toLatin1()); };
    const QByteArray signSeed = seed("sign_seed"_L1);
    const QByteArray boxSeed = seed("box_seed"_L1);
    if (object.value("format"_L1).toInt() != kFormat || signSeed.size() != kKeyBytes || boxSeed.size() != kKeyBytes)
        return std::nullopt;
    return OwnKeys::fromSeeds(role, object.value("name"_L1).toString(), object.value("clinic"_L1).toString(), signSeed,
                              boxSeed);
}

QString hex(const KeyId &id)
{
    return QString::fromLatin1(id.toHex());
}

/** A folder that only its owner may read; made if it is not there. */
KeyFolder::Outcome closedFolder(const QString &path)
{
    using Outcome = KeyFolder::Outcome;
    const QDir folder(path);
    if (!folder.exists() && !QDir().mkpath(path))
        return Outcome::NotWritten;
    if (!(QFile::permissions(path) & kOthers))
        return Outcome::Ok;
    const QStringList entries = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const bool isOurs = std::all_of(entries.begin(), entries.end(), [](const QString &name) {
        return ourNames().contains(name) || name.endsWith(".evenpace"_L1);
    });
    // Somebody's home, or a folder that many use, is not to be closed by the way.
    if (!isOurs)
        return Outcome::OpenToOthers;
    return QFile::setPermissions(path, kOwnersFolder) ? Outcome::Ok : Outcome::OpenToOthers;
}

/** Closed to others before the first byte is in it. */
bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) && file.write(bytes) == bytes.size()
        && file.commit();
}

/** The same, and never over a file that is there, even one that came this moment. */
KeyFolder::Outcome writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        return file.exists() ? KeyFolder::Outcome::Exists : KeyFolder::Outcome::NotWritten;
    if (file.write(bytes) == bytes.size() && file.flush())
        return KeyFolder::Outcome::Ok;
    file.remove();
    return KeyFolder::Outcome::NotWritten;
}

QByteArray bytesIn(const QString &path, qsizetype most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

std::optional<ReceivedCard> cardIn(const QByteArray &message, const Desk &desk)
{
    Result<Received> read = open(message, desk);
    if (refusalIn(read))
        return std::nullopt;
    auto *card = std::get_if<ReceivedCard>(&std::get<Received>(read));
    return card ? std::optional(std::move(*card)) : std::nullopt;
}

} // namespace

QString KeyFolder::pathOf(Role role) const
{
    return m_path + (role == Role::Therapist ? u"/therapist.keys"_s : u"/patient.keys"_s);
}

QString KeyFolder::cardPath(const KeyId &id) const
{
    return u"%1/known/%2.evenpace"_s.arg(m_path, hex(id));
}

KeyFolder::Outcome KeyFolder::prepare(const QString &subfolder) const
{
    const Outcome outcome = closedFolder(m_path);
    return outcome == Outcome::Ok && !subfolder.isEmpty() ? closedFolder(m_path + u'/' + subfolder) : outcome;
}

KeyFolder::Outcome KeyFolder::keep(const QString &subfolder, const QString &name, const QByteArray &bytes) const
{
    if (const Outcome outcome = prepare(subfolder); outcome != Outcome::Ok)
        return outcome;
    return write(u"%1/%2/%3"_s.arg(m_path, subfolder, name), bytes) ? Outcome::Ok : Outcome::NotWritten;
}

KeyFolder::Outcome KeyFolder::make(Role role, const QString &name, const QString &clinic)
{
    if (const Outcome outcome = prepare({}); outcome != Outcome::Ok)
        return outcome;
    const OwnKeys keys = OwnKeys::make(role, name, clinic);
    const QJsonObject object{{u"format"_s, kFormat},
                             {u"name"_s, keys.card().name},
                             {u"clinic"_s, keys.card().clinic},
                             {u"sign_seed"_s, base64(keys.signSeed())},
                             {u"box_seed"_s, base64(keys.boxSeed())}};
    QByteArray json = QJsonDocument(object).toJson();
    const Outcome outcome = writeNew(pathOf(role), json);
    wipe(json);
    return outcome;
}

KeyFolder::Own KeyFolder::own(Role role) const
{
    if (!QFile::exists(pathOf(role)))
        return {Outcome::Missing, std::nullopt};
    QByteArray json = bytesIn(pathOf(role), kMostMessage);
    std::optional<OwnKeys> keys = keysFrom(json, role);
    wipe(json);
    const Outcome outcome = keys ? Outcome::Ok : Outcome::Damaged;
    return {outcome, std::move(keys)};
}

KeyFolder::Known KeyFolder::known() const
{
    Known known;
    const QDir folder(m_path + u"/known"_s);
    for (const QString &name : folder.entryList({u"*.evenpace"_s}, QDir::Files, QDir::Name)) {
        const std::optional<ReceivedCard> card = cardIn(bytesIn(folder.filePath(name), kMostMessage + 1), {});
        if (card && name == hex(keyIdOf(card->card.signKey)) + u".evenpace"_s)
            known.cards.push_back(card->card);
        else
            known.damaged << name;
    }
    return known;
}

KeyFolder::Outcome KeyFolder::take(const QByteArray &cardMessage)
{
    Desk desk;
    desk.known = known().cards;
    for (const Role role : {Role::Therapist, Role::Patient}) {
        if (const Own own = this->own(role); own.keys)
            desk.known.push_back(own.keys->card());
    }
    const std::optional<ReceivedCard> card = cardIn(cardMessage, desk);
    if (!card)
        return Outcome::Damaged;
    if (card->trust == Trust::Changed)
        return Outcome::Changed;
    return keep(u"known"_s, hex(keyIdOf(card->card.signKey)) + u".evenpace"_s, card->message);
}

KeyFolder::Outcome KeyFolder::replace(const QByteArray &cardMessage)
{
    const std::optional<ReceivedCard> card = cardIn(cardMessage, {});
    if (!card)
        return Outcome::Damaged;
    const std::vector<Card> before = known().cards;
    const Outcome kept = keep(u"known"_s, hex(keyIdOf(card->card.signKey)) + u".evenpace"_s, card->message);
    if (kept != Outcome::Ok)
        return kept;
    for (const Card &other : before) {
        if (other.signKey == card->card.signKey || !isSameName(other.name, card->card.name))
            continue;
        if (const Outcome outcome = forget(keyIdOf(other.signKey)); outcome != Outcome::Ok)
            return outcome;
    }
    return Outcome::Ok;
}

KeyFolder::Outcome KeyFolder::forget(const KeyId &id)
{
    if (!QFile::exists(cardPath(id)))
        return Outcome::Missing;
    return QFile::remove(cardPath(id)) ? Outcome::Ok : Outcome::NotWritten;
}

Desk KeyFolder::desk() const
{
    Desk desk;
    desk.known = known().cards;
    desk.sent = sent();
    for (const Role role : {Role::Therapist, Role::Patient}) {
        if (Own found = own(role); found.keys) {
            desk.known.push_back(found.keys->card());
            desk.own.push_back(*std::move(found.keys));
        }
    }
    return desk;
}

std::optional<QUuid> KeyFolder::personId(const KeyId &id)
{
    const QUuid kept(QString::fromLatin1(bytesIn(u"%1/people/%2"_s.arg(m_path, hex(id)), 64)));
    if (!kept.isNull())
        return kept;
    const QUuid made = QUuid::createUuid();
    if (keep(u"people"_s, hex(id), made.toByteArray(QUuid::WithoutBraces)) != Outcome::Ok)
        return std::nullopt;
    return made;
}

std::map<KeyId, int> KeyFolder::sent() const
{
    std::map<KeyId, int> numbers;
    const QDir folder(m_path + u"/sent"_s);
    for (const QString &name : folder.entryList(QDir::Files))
        numbers[QByteArray::fromHex(name.toLatin1())] = bytesIn(folder.filePath(name), 16).toInt();
    return numbers;
}

KeyFolder::Outcome KeyFolder::noteSent(const KeyId &therapist, int number)
{
    const std::map<KeyId, int> before = sent();
    const auto found = before.find(therapist);
    const int last = found == before.end() ? 0 : found->second;
    return keep(u"sent"_s, hex(therapist), QByteArray::number(std::max(last, number)));
}

} // namespace evenpace::exchange
