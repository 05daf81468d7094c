// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What to do now, whom to call, and the signs that this is about. */
ColumnLayout {
    id: root

    required property HelpController help
    required property int level
    readonly property bool stops: level === HelpController.Emergency || level === HelpController.SameDay

    signal numberRequested

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        text: root.help.action(root.level)
        token: Theme.bodyL
    }
    CallCard {
        Layout.fillWidth: true
        visible: root.level === HelpController.Emergency
        help: root.help
    }
    AppText {
        Layout.fillWidth: true
        text: root.stops ? qsTr("Any one of these is enough:") : qsTr("This is for:")
        token: Theme.smallStrong
        color: Theme.ink2
    }
    SignList {
        Layout.fillWidth: true
        signs: root.help.signs(root.level)
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.stops
        text: qsTr("Still there, or chest pain, or trouble with speaking or moving? Then call for help.")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.stops && root.help.isStopped
        kind: "rest"
        text: qsTr("Sessions that move now wait until a professional has checked this. Rest and breathing stay open.")
    }
}
