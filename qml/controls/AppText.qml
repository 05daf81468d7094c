// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// Words on the screen. They wrap and grow; they never shrink and are never cut off.
Text {
    id: root

    property TypeToken token: Theme.body
    property bool heading: false
    // Set this and never `font.underline`: a part of a font would replace the token's whole font.
    property bool underlined: false

    color: Theme.ink
    font: underlined ? token.underlinedFont : token.font
    lineHeight: token.lineHeight
    lineHeightMode: Text.FixedHeight
    topPadding: token.rise
    bottomPadding: -token.rise
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Said aloud, so that it mirrors with the layout and not with the language of the words.
    horizontalAlignment: Text.AlignLeft

    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""
}
