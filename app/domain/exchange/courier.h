// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/received.h"

#include <QList>

#include <memory>

/**
 * The door through which programs and reports come in and go out. What is behind it (keys, signatures, codes, paper)
 * is in app/exchange and is loaded when it is first needed.
 */
namespace evenpace::exchange {

/** How it went with a person's own keys or with the cards of others. */
enum class KeysOutcome {
    Ok,
    Exists, ///< keys of that role are here; they are never written over
    Missing,
    Damaged,
    Changed, ///< somebody is not who they were; see Trust
    OpenToOthers, ///< others may read the folder, and it holds other things
    NotWritten
};

/** A code as squares, without the white border of four squares that it needs around it. */
struct QrCode
{
    int size = 0; ///< squares on a side, 21-105
    QList<bool> dark; ///< row by row
    [[nodiscard]] int version() const { return (size - 17) / 4; } ///< 1-22
    [[nodiscard]] bool isDark(int x, int y) const { return dark.at(y * size + x); }
    friend bool operator==(const QrCode &, const QrCode &) = default;
};

/** What a camera sees: a byte of brightness for each point, row by row without gaps. */
struct GrayPicture
{
    int width = 0;
    int height = 0;
    QByteArray light;
};

/** Reads codes from pictures, one after the other, until a whole message is there. */
class CodeScan
{
public:
    virtual ~CodeScan() = default;
    /** True if something new was read. Takes a while for a large picture: not for the thread of the pages. */
    virtual bool add(const GrayPicture &picture) = 0;
    [[nodiscard]] virtual int count() const = 0; ///< parts read of a message in several codes
    [[nodiscard]] virtual int total() const = 0; ///< 0 before the first of them
    /** The bytes for Courier::open(). */
    [[nodiscard]] virtual std::optional<QByteArray> message() const = 0;
};

enum class Paper { A4, Letter };

class Courier
{
public:
    virtual ~Courier() = default;

    // Own keys, made on this device, one pair for each role.
    [[nodiscard]] virtual KeysOutcome makeKeys(Role role, const QString &name, const QString &clinic) = 0;
    struct Own
    {
        KeysOutcome outcome = KeysOutcome::Missing;
        std::optional<Card> card;
    };
    [[nodiscard]] virtual Own own(Role role) const = 0;
    /** The message that others take; empty without keys. */
    [[nodiscard]] virtual QByteArray cardMessage(Role role) const = 0;

    // The cards of others. Their messages come from open().
    [[nodiscard]] virtual std::vector<Card> known() const = 0;
    [[nodiscard]] virtual KeysOutcome take(const QByteArray &cardMessage) = 0;
    /** The same after the person accepted that somebody changed. */
    [[nodiscard]] virtual KeysOutcome replace(const QByteArray &cardMessage) = 0;
    [[nodiscard]] virtual KeysOutcome forget(const KeyId &id) = 0;
    [[nodiscard]] virtual KeyId keyIdOf(const QByteArray &signKey) const = 0;
    /** 30 digits in 6 groups, for two people to compare. */
    [[nodiscard]] virtual QString fingerprint(const QByteArray &signKey) const = 0;

    /** What open() takes, found in a file or in a picture of codes, and not yet looked into. Takes a while for a large
     *  picture: not for the thread of the pages, and any other may call it. */
    [[nodiscard]] virtual Result<QByteArray> find(const QByteArray &input) const = 0;
    /** A message, its text, a file with attachments, or a picture of its codes. Changes nothing. */
    [[nodiscard]] virtual Result<Received> open(const QByteArray &input, const HeldPrograms &held, const QDate &today,
                                                const Library &library) const = 0;
    [[nodiscard]] virtual std::unique_ptr<CodeScan> beginScan() const = 0;
    /** A report that open() gave before, from the bytes that were kept of it and the key that signed them. */
    [[nodiscard]] virtual Result<Report> keptReport(const QByteArray &message, const QByteArray &signKey) const = 0;

    // The lock of the clinic. Both take a part of a second, on purpose.
    /** What may be kept of a PIN; empty if there is no memory for making it. */
    [[nodiscard]] virtual QString lockHash(const QString &pin) const = 0;
    [[nodiscard]] virtual bool opensLock(const QString &hash, const QString &pin) const = 0;

    // Making messages: TooLarge or WrongValue for what breaks a limit. WrongValue without keys of that role.
    [[nodiscard]] virtual Result<QByteArray> programMessage(const AssignedProgram &program) const = 0;
    /** A file: the message, then its pictures and sounds. */
    [[nodiscard]] virtual Result<QByteArray> programFile(const QByteArray &programMessage,
                                                         const QList<QByteArray> &attachments) const = 0;
    /** Its kind, size, and for a picture its width and height. */
    [[nodiscard]] virtual Result<Attachment> attachmentOf(const QByteArray &bytes) const = 0;
    /** For a therapist whose card was taken; sealed, so that nobody else can read it. */
    [[nodiscard]] virtual Result<QByteArray> reportMessage(const Report &report, const KeyId &therapist) const = 0;
    [[nodiscard]] virtual Result<QByteArray> acknowledgementMessage(const Acknowledgement &acknowledgement) const = 0;
    /** To be told once the report is out, so that its receipt is known. */
    [[nodiscard]] virtual KeysOutcome noteSent(const KeyId &therapist, int reportNumber) = 0;
    /** The number of the last report to that therapist; 0: none was sent. */
    [[nodiscard]] virtual int lastSent(const KeyId &therapist) const = 0;

    /** One code, or those of a message in several parts, to be shown in a loop. */
    [[nodiscard]] virtual QList<QrCode> codesOf(const QByteArray &message) const = 0;
    /** The handout of a program as PDF, with its own pictures, and the codes of its message if there is one. */
    [[nodiscard]] virtual QByteArray programSheet(const AssignedProgram &program, const Library &library,
                                                  const QByteArray &message, Paper paper,
                                                  const std::vector<Attachment> &attachments = {}) const = 0;
    /** One page as PDF. */
    [[nodiscard]] virtual QByteArray reportSheet(const Report &report, const Library &library, Paper paper) const = 0;

    // The readable form, and tables for a spreadsheet.
    [[nodiscard]] virtual QByteArray toJson(const AssignedProgram &program) const = 0;
    [[nodiscard]] virtual QByteArray toJson(const Report &report) const = 0;
    [[nodiscard]] virtual QByteArray daysCsv(const Report &report) const = 0;
    [[nodiscard]] virtual QByteArray sessionsCsv(const Report &report) const = 0;
};

} // namespace evenpace::exchange
