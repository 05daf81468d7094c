// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the rows are built by a list.

/** Whose emergency number and helplines are shown. */
T.Page {
    id: root

    required property HelpController help

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Where are you?")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Where are you?")
        onBackRequested: root.backRequested()
    }

    ListView {
        id: list

        readonly property real side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.gapXxl
        activeFocusOnTab: true
        model: root.help.countries
        T.ScrollBar.vertical: ScrollLine {}

        // qmllint disable unqualified
        header: Item {
            width: list.width
            implicitHeight: head.implicitHeight + 2 * Theme.gapL

            Column {
                id: head

                x: list.side
                y: Theme.gapL
                width: list.width - 2 * list.side
                spacing: Theme.gapM

                Field {
                    width: parent.width
                    label: qsTr("Find a country")
                    onEdited: text => root.help.openCountries(text)
                }
                AppText {
                    width: parent.width
                    visible: list.count === 0
                    text: qsTr("We have no numbers for that one. 112 works in most countries.")
                }
            }
        }
        delegate: RadioRow {
            required property string key
            required property string title

            x: list.side
            width: list.width - 2 * list.side
            text: title
            autoExclusive: false
            checked: root.help.countryKey === key
            onClicked: {
                root.help.setCountry(key);
                root.backRequested();
            }
        }
        // qmllint enable unqualified
    }
}
