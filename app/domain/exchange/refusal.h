// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <variant>

namespace evenpace::exchange {

/** Why something that came from outside was not taken. Nothing that is kept changes then. */
struct Refusal
{
    enum class Why {
        NotEvenpace, ///< something else altogether
        UnknownFormat, ///< a newer form of these messages
        UnknownKind,
        TooLarge,
        Damaged, ///< it ends too early, or its parts do not fit together
        Tampered, ///< the signature does not fit
        UnknownSigner, ///< nothing is known of the key that signed it
        NotForYou, ///< another person's program, report or receipt
        NotForTherapist, ///< a report that is sealed for another therapist
        Expired,
        Older, ///< a newer version of the program is here
        OtherSigner, ///< the program that is here is somebody else's
        OtherContent, ///< the same version of the program is here and says something else
        NotSent, ///< a receipt for a report that was not sent to that therapist
        NotSealed, ///< a report that anybody could read
        UnknownField, ///< readable form only; `detail` is its place
        WrongValue, ///< `detail` says where and what
        UnknownItem, ///< `detail` is the id that the library does not have
        WrongAttachment, ///< `detail` says what is wrong with a picture or sound
        NoCode, ///< a picture without a code
        PartsMissing ///< `detail`: "2 of 5"
    };
    Why why = Why::NotEvenpace;
    QString detail;
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/** One plain English sentence. The app says the same in the person's language. */
[[nodiscard]] QString sentence(const Refusal &refusal);

/** What was read, or why it was not. */
template <typename T> using Result = std::variant<T, Refusal>;

template <typename T> [[nodiscard]] const Refusal *refusalIn(const Result<T> &result)
{
    return std::get_if<Refusal>(&result);
}

} // namespace evenpace::exchange
